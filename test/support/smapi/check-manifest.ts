import { z } from 'zod';
import type { Icon } from './check-files.js';
import { schemaProblems } from './smapi-schema.js';

const url = z.string();
/** What every skill has to fill in before Amazon looks at it, beyond what the schema asks for. */
const manifestView = z.object({
  manifest: z.object({
    publishingInformation: z.object({
      locales: z.record(
        z.string(),
        z.object({
          name: z.string(),
          summary: z.string(),
          description: z.string(),
          examplePhrases: z.array(z.string()).min(1).max(3),
          smallIconUri: z.string(),
          largeIconUri: z.string(),
        }),
      ),
    }),
    privacyAndCompliance: z.object({ locales: z.record(z.string(), z.object({ privacyPolicyUrl: url, termsOfUseUrl: url.optional() })) }),
    apis: z.object({ custom: z.object({ endpoint: z.object({ uri: url, sslCertificateType: z.string() }) }) }),
  }),
});

export type ManifestReport = {
  problems: string[];
  icons: Icon[];
  /** What the store shows for each locale, as far as the models have a say in it. */
  locales: Record<string, { name: string; examplePhrases: readonly string[]; hasPrivacy: boolean }>;
};

const [SMALL, LARGE] = [108, 512];

/** Check `skill.json` as Amazon would. */
export function checkManifest(json: unknown): ManifestReport {
  const broken = schemaProblems('v1.skill.Manifest.SkillManifestEnvelope', json);
  const { data, error } = manifestView.safeParse(json);
  if (data === undefined) {
    const missing = error.issues.map(({ path, message }) => `$.${path.join('.')}: ${message}`);
    return { problems: [...broken, ...missing], icons: [], locales: {} };
  }
  const { publishingInformation, privacyAndCompliance, apis } = data.manifest;
  const listings = Object.entries(publishingInformation.locales);
  const privacy = Object.entries(privacyAndCompliance.locales);
  const urls = [...privacy.flatMap(([locale, { privacyPolicyUrl, termsOfUseUrl }]) => [privacyPolicyUrl, termsOfUseUrl].map((uri) => ({ of: locale, uri })))];
  return {
    problems: [
      ...broken,
      ...endpointProblems(apis.custom.endpoint.uri),
      ...urls.filter(({ uri }) => uri !== undefined && !uri.startsWith('https://')).map(({ of, uri }) => `${of}: ${uri} is not https`),
      ...privacy.filter(([locale]) => publishingInformation.locales[locale] === undefined).map(([locale]) => `${locale} has a privacy entry and no store text`),
    ],
    icons: listings.flatMap(([, { smallIconUri, largeIconUri }]) => [
      { uri: smallIconUri, size: SMALL },
      { uri: largeIconUri, size: LARGE },
    ]),
    locales: Object.fromEntries(
      listings.map(([locale, { name, examplePhrases }]) => [locale, { name, examplePhrases, hasPrivacy: privacyAndCompliance.locales[locale] !== undefined }]),
    ),
  };
}

/** Alexa calls port 443 of a name, over TLS. */
function endpointProblems(uri: string): string[] {
  const { protocol, port, hostname } = URL.canParse(uri) ? new URL(uri) : { protocol: '', port: '', hostname: '' };
  return [
    ...(protocol === 'https:' ? [] : [`the endpoint ${uri} is not https`]),
    ...(port === '' ? [] : [`the endpoint ${uri} is not on port 443`]),
    ...(/^[\d.]+$|^\[/.test(hostname) ? [`the endpoint ${uri} has an address for a name`] : []),
  ];
}
