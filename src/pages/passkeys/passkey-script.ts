/**
 * The script of pages with passkeys: shows what is hidden where WebAuthn works, and sends what the authenticator answered as a form field.
 *
 * On a device with a touch screen it works only when the device itself can verify its user: browsers inside of apps often have the names and
 * nothing behind them. Without a touch screen a security key may be plugged in at any time. The conversions are written out, because
 * `toJSON` and `parseCreationOptionsFromJSON` are missing in browsers that are a few years old, and in some password managers.
 */
export const PASSKEY_SCRIPT = `
const works = async () =>
  isSecureContext && 'PublicKeyCredential' in window && 'credentials' in navigator &&
  (navigator.maxTouchPoints === 0 || await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable());

const toBytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
const toText = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const create = async ({ challenge, user, excludeCredentials, ...options }) => {
  const publicKey = {
    ...options,
    challenge: toBytes(challenge),
    user: { ...user, id: toBytes(user.id) },
    excludeCredentials: excludeCredentials.map((each) => ({ ...each, id: toBytes(each.id) })),
  };
  const { id, type, response } = await navigator.credentials.create({ publicKey });
  const transports = response.getTransports ? response.getTransports() : [];
  return { id, rawId: id, type, response: { clientDataJSON: toText(response.clientDataJSON), attestationObject: toText(response.attestationObject), transports } };
};

const get = async ({ challenge, ...options }) => {
  const { id, type, response } = await navigator.credentials.get({ publicKey: { ...options, challenge: toBytes(challenge) } });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  const [signed, data, proof, user] = [clientDataJSON, authenticatorData, signature, userHandle || new ArrayBuffer(0)].map(toText);
  return { id, rawId: id, type, response: { clientDataJSON: signed, authenticatorData: data, signature: proof, userHandle: user } };
};

const ask = { create, get };

const send = async (form) => {
  const button = form.querySelector('button');
  const message = form.querySelector('[role=alert]');
  message.textContent = '';
  button.disabled = true;
  try {
    const answer = await ask[form.dataset.passkey](JSON.parse(form.dataset.options));
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'passkey', value: JSON.stringify(answer) });
    form.append(field);
    form.submit();
  } catch (error) {
    message.textContent = error.name === 'InvalidStateError' ? form.dataset.known : form.dataset.failed;
    button.disabled = false;
  }
};

const deviceName = () => (/iPhone|iPad|Android|Windows|Macintosh|Linux/.exec(navigator.userAgent) || [''])[0].replace('intosh', '');

const show = (form) => {
  const name = form.querySelector('input[name=name]');
  if (name) name.value = deviceName();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form);
  });
  form.hidden = false;
};

works().then((yes) => yes && document.querySelectorAll('form[data-passkey]').forEach(show), () => {});
`;
