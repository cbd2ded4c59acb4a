import { z } from 'zod';

const https = z.url({ protocol: /^https$/ });

const listing = z.strictObject({
  name: z.string().min(2).max(50),
  summary: z.string().min(1).max(160),
  description: z.string().min(1).max(4000),
  examplePhrases: z.array(z.string().min(1).max(200)).min(1).max(3),
  keywords: z.array(z.string().max(150)).max(30),
  smallIconUri: z.literal('file://assets/icon_108.png'),
  largeIconUri: z.literal('file://assets/icon_512.png'),
});

/** Amazon's manifest (SMAPI `v1.skill.Manifest`), as far as we fill it in. Strict: what we do not know we do not send. */
export const manifestSchema = z.strictObject({
  manifest: z.strictObject({
    manifestVersion: z.literal('1.0'),
    publishingInformation: z.strictObject({
      locales: z.record(z.string(), listing),
      category: z.enum(['STREAMING_SERVICE', 'MUSIC_AND_AUDIO_ACCESSORIES', 'MUSIC_INFO_REVIEWS_AND_RECOGNITION_SERVICE']),
      distributionMode: z.enum(['PUBLIC', 'PRIVATE']),
      isAvailableWorldwide: z.literal(true),
      testingInstructions: z.string().min(1).max(4000),
    }),
    privacyAndCompliance: z.strictObject({
      allowsPurchases: z.literal(false),
      usesPersonalInfo: z.boolean(),
      isChildDirected: z.literal(false),
      isExportCompliant: z.literal(true),
      containsAds: z.literal(false),
      usesHealthInfo: z.literal(false),
      locales: z.record(z.string(), z.strictObject({ privacyPolicyUrl: https, termsOfUseUrl: https })),
    }),
    apis: z.strictObject({
      custom: z.strictObject({
        endpoint: z.strictObject({ uri: https, sslCertificateType: z.enum(['Trusted', 'Wildcard']) }),
        interfaces: z.array(z.strictObject({ type: z.literal('ALEXA_PRESENTATION_APL') })).length(1),
      }),
    }),
  }),
});

export type Manifest = z.output<typeof manifestSchema>['manifest'];
