import { messageOf } from '../../message-of.js';
import { DAY } from '../../time.js';
import { certificateTypeOf } from '../certificate-type.js';
import { type Greeting, greet } from '../greet.js';
import type { Check, DoctorContext, Finding } from '../layer.js';
import { readSkillFolder } from '../skill-folder.js';

type Fault = Extract<Finding, { ok: false }>;

/** Would Amazon trust the certificate, and is it of the type that the skill says? */
export const checkCertificate: Check = async (context) => {
  let greeting: Greeting;
  try {
    greeting = await greet(context.outside);
  } catch (error) {
    return {
      ok: false,
      fault: 'no-tls',
      cause: `Port 443 does not speak TLS: ${messageOf(error)}`,
      next: 'Let the proxy serve https on port 443, with a certificate for this name.',
    };
  }
  return distrustOf(greeting, context) ?? (await compareType(greeting, context));
};

const SELF_SIGNED =
  'Amazon takes no self-signed certificates for account linking. Get one from a public authority: Caddy and most tunnels do it by themselves.';
const CHAIN = 'Serve the full chain: with Let’s Encrypt that is fullchain.pem, not cert.pem.';
const RENEW = 'Renew it, and see to it that it renews itself.';

const UNKNOWN_CA = { fault: 'unknown-ca', cause: 'Its authority is not one that browsers and Amazon know', next: SELF_SIGNED } as const;

/** OpenSSL's verification results (openssl-verify(1)), as Node names them. */
const FAULTS: ReadonlyMap<string, Omit<Fault, 'ok'>> = new Map([
  ['CERT_HAS_EXPIRED', { fault: 'expired', cause: 'It has expired', next: RENEW }],
  [
    'CERT_NOT_YET_VALID',
    { fault: 'not-yet-valid', cause: 'It is not valid yet', next: 'Look at the clock of this machine; if that is right, get another certificate.' },
  ],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', { fault: 'self-signed', cause: 'It is self-signed', next: SELF_SIGNED }],
  [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    { fault: 'incomplete-chain', cause: 'The server sends it without the intermediate certificate that leads to its authority', next: CHAIN },
  ],
  ['UNABLE_TO_GET_ISSUER_CERT', UNKNOWN_CA],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', UNKNOWN_CA],
  ['CERT_SIGNATURE_FAILURE', UNKNOWN_CA],
  ['SELF_SIGNED_CERT_IN_CHAIN', UNKNOWN_CA],
]);

function distrustOf({ certificate, distrust }: Greeting, { outside: { publicUrl } }: DoctorContext): Fault | undefined {
  const host = publicUrl.hostname;
  if (certificateTypeOf(certificate, host) === undefined) {
    return {
      ok: false,
      fault: 'wrong-name',
      cause: `The certificate is not for ${host}, but for ${certificate.subjectAltName ?? 'nothing'}`,
      next: `Get a certificate with ${host} in it (subject alternative name), or let the proxy serve the right one for this name.`,
    };
  }
  if (distrust === undefined) return undefined;
  const { fault, cause, next } = FAULTS.get(distrust) ?? { fault: 'not-trusted', cause: `It is not trusted (${distrust})`, next: SELF_SIGNED };
  return { ok: false, fault, cause: `${cause}. Issuer: ${issuerOf(certificate)}; valid from ${certificate.validFrom} to ${certificate.validTo}`, next };
}

const issuerOf = ({ issuer }: Greeting['certificate']): string => issuer.replaceAll('\n', ', ');

const SOON = 14 * DAY;

async function compareType({ certificate }: Greeting, { outside: { publicUrl }, options, clock }: DoctorContext): Promise<Finding> {
  const type = certificateTypeOf(certificate, publicUrl.hostname);
  // What is wrong with the files is said by the layer skill-package.
  const said = await readSkillFolder(options.project).catch(() => undefined);
  const other = said?.certificateTypes.find((each) => each !== type);
  if (other !== undefined) {
    return {
      ok: false,
      fault: 'type-mismatch',
      cause: `The certificate is of the type ${type}, and skill.json says ${other}: Amazon would refuse every request`,
      next: 'Run `npm run setup` again: it looks at the certificate and writes the type into the skill package.',
    };
  }
  const left = new Date(certificate.validTo).getTime() - clock();
  const soon = left < SOON ? `. It expires in ${Math.max(0, Math.floor(left / DAY))} days: see that it renews itself` : '';
  return { ok: true, cause: `Trusted by ${issuerOf(certificate)}, for ${publicUrl.hostname} (${type}), until ${certificate.validTo}${soon}` };
}
