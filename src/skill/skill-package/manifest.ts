import type { Locale } from '../languages/locales.js';
import { STORE_TEXTS } from './store-texts.js';

export type CertificateType = 'Trusted' | 'Wildcard';

export type ManifestOptions = {
  readonly publicUrl: string;
  readonly certificateType: CertificateType;
  readonly locales: readonly [Locale, ...Locale[]];
  /** As it is written in a sentence; default: each language's own. */
  readonly invocationName?: string | undefined;
};

/** Amazon's manifest (SMAPI `v1.skill.Manifest`), the content of `skill.json`: the names are Amazon's. Pure, and the same for the same input. */
export function buildManifest(options: ManifestOptions) {
  const { publicUrl, certificateType, locales } = options;
  const legal = { privacyPolicyUrl: `${publicUrl}/privacy`, termsOfUseUrl: `${publicUrl}/terms` };
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        locales: Object.fromEntries(locales.map((locale) => [locale, listing(locale, options)])),
        category: 'STREAMING_SERVICE',
        distributionMode: 'PUBLIC',
        isAvailableWorldwide: true,
        testingInstructions: testingInstructions(options),
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        usesHealthInfo: false,
        locales: Object.fromEntries(locales.map((locale) => [locale, legal])),
      },
      apis: {
        custom: {
          endpoint: { uri: `${publicUrl}/alexa`, sslCertificateType: certificateType },
          interfaces: [{ type: 'ALEXA_PRESENTATION_APL' }],
        },
      },
    },
  };
}

function listing(locale: Locale, { invocationName }: ManifestOptions) {
  const { name, called, summary, description, examplePhrases, keywords } = STORE_TEXTS[locale];
  const said = invocationName ?? called;
  return {
    name,
    summary,
    description: description(said),
    examplePhrases: examplePhrases(said),
    keywords,
    smallIconUri: 'file://assets/icon_108.png',
    largeIconUri: 'file://assets/icon_512.png',
  };
}

/** For Amazon's certification team, which reads English; the phrase to say is one of a locale that there is. */
function testingInstructions({ locales, invocationName }: ManifestOptions): string {
  const english = locales.find((locale) => locale.startsWith('en-'));
  const texts = STORE_TEXTS[english ?? locales[0]];
  const called = invocationName ?? texts.called;
  const wish =
    english === undefined
      ? `"${texts.examplePhrases(called)[1]}", where the room`
      : `"Alexa, ask ${called} to play Dancing Queen in the kitchen", where "kitchen"`;
  return [
    'The skill needs a linked account: enable it in the Alexa app and sign in on the page that opens with a Music Assistant name and password.',
    `Then say ${wish} is a player of that Music Assistant server and the song is in its library.`,
    'Help, stop and cancel also work without a linked account; everything else answers with a card that starts linking.',
  ].join(' ');
}
