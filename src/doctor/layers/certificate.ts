import { errorCode } from '../../error-code.js';
import { DAY } from '../../time.js';
import { certificateTypeOf } from '../certificate-type.js';
import { type Greeting, greet, handshakeProblem } from '../greet.js';
import type { Check, DoctorContext, Finding } from '../layer.js';
import { readSkillFolder } from '../skill-folder.js';

type Fault = Extract<Finding, { ok: false }>;

/** Would Amazon trust the certificate, and is it of the type that the skill says? */
export const checkCertificate: Check = async (context) => {
  let greeting: Greeting;
  try {
    greeting = await greet(context.outside);
  } catch (error) {
    return noCertificate(error, context.outside.publicUrl.hostname);
  }
  return distrustOf(greeting, context) ?? (await compareType(greeting, context));
};

/** Servers that know no certificate for a name answer with an alert (RFC 6066 §3); what is no TLS at all cannot. */
function noCertificate(error: unknown, host: string): Fault {
  if (/_ALERT_|UNRECOGNIZED_NAME/.test(errorCode(error) ?? '')) {
    return {
      ok: false,
      fault: 'none-for-name',
      cause: `Port 443 speaks TLS, and refuses to for ${host}, mostly for want of a certificate: ${handshakeProblem(error)}`,
      next: `Give the proxy a site for ${host}, and look in its log whether it could get a certificate.`,
    };
  }
  return {
    ok: false,
    fault: 'no-tls',
    cause: `Port 443 does not speak TLS: ${handshakeProblem(error)}`,
    next: 'Let the proxy serve https on port 443, with a certificate for this name.',
  };
}

const SELF_SIGNED =
  'Amazon takes no self-signed certificates for account linking. Get one from a public authority: Caddy and most tunnels do it by themselves.';
const CHAIN = 'Serve the full chain: with Let’s Encrypt that is fullchain.pem, not cert.pem.';
const RENEW = 'Renew it, and see to it that it renews itself.';

const UNKNOWN_CA = { fault: 'unknown-ca', cause: 'Its authority is not one that browsers and Amazon know', next: SELF_SIGNED } as const;

/** It came alone, and who issued it is not known here. */
const ALONE = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE';

/** OpenSSL's verification results (openssl-verify(1)), as Node names them. */
const FAULTS: ReadonlyMap<string, Omit<Fault, 'ok'>> = new Map([
  ['CERT_HAS_EXPIRED', { fault: 'expired', cause: 'It, or one in its chain, has expired', next: RENEW }],
  [
    'CERT_NOT_YET_VALID',
    { fault: 'not-yet-valid', cause: 'It is not valid yet', next: 'Look at the clock of this machine; if that is right, get another certificate.' },
  ],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', { fault: 'self-signed', cause: 'It is self-signed', next: SELF_SIGNED }],
  [ALONE, { fault: 'incomplete-chain', cause: 'The server sends it without the intermediate certificate that leads to its authority', next: CHAIN }],
  // A chain that was sent ends in an authority that is not known.
  ['UNABLE_TO_GET_ISSUER_CERT', UNKNOWN_CA],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', UNKNOWN_CA],
  ['CERT_SIGNATURE_FAILURE', UNKNOWN_CA],
  ['SELF_SIGNED_CERT_IN_CHAIN', UNKNOWN_CA],
]);

function distrustOf({ certificate, distrust }: Greeting, { outside: { publicUrl, caPem } }: DoctorContext): Fault | undefined {
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
  const isPrivate = distrust === ALONE && !isFromPublicAuthority(certificate) && caPem === undefined;
  const { fault, cause, next } = isPrivate
    ? UNKNOWN_CA
    : (FAULTS.get(distrust) ?? { fault: 'not-trusted', cause: `It is not trusted (${distrust})`, next: SELF_SIGNED });
  return { ok: false, fault, cause: `${cause}. Issuer: ${issuerOf(certificate)}; valid from ${certificate.validFrom} to ${certificate.validTo}`, next };
}

/** Public authorities say where their own certificate is to be had (RFC 5280 §4.2.2.1); mkcert and the like do not. */
const isFromPublicAuthority = ({ infoAccess }: Greeting['certificate']): boolean => infoAccess?.includes('CA Issuers') === true;

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
