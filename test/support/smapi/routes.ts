import { z } from 'zod';
import { parseJson } from '../../../src/parse-json.js';
import { checkAccountLinking, shownAccountLinking } from './check-account-linking.js';
import { importResponse, type Skills } from './skills.js';
import { schemaProblems } from './smapi-schema.js';
import type { DeployedSkill, SmapiAnswer, SmapiRequest } from './smapi-types.js';

export type RoutesOptions = { skills: Skills; vendorId: string; baseUrl: () => string };

type Route = { method: string; path: RegExp; isPublic?: boolean; answer: (request: SmapiRequest) => SmapiAnswer };

const UPLOADED = /\/uploads\/([\w-]+)\?/;
const newImport = z.strictObject({ location: z.string(), vendorId: z.string() });
const nextImport = z.strictObject({ location: z.string() });

const refuse = (status: number, message: string, violations: readonly string[] = []): SmapiAnswer => ({
  status,
  // ask-cli takes an error without a body for a fault of its own.
  body: { message, ...(violations.length === 0 ? {} : { violations: violations.map((each) => ({ message: each })) }) },
});

/** The part of SMAPI that ask-cli uses to deploy a skill and to set up account linking (facts/alexa-platform.md §6.2, §1.8). */
export function smapiRoutes({ skills, vendorId, baseUrl }: RoutesOptions): readonly Route[] {
  const startImport = (location: string, skillId?: string): SmapiAnswer => {
    const made = skills.importPackage(UPLOADED.exec(location)?.[1] ?? '', skillId);
    if (made === undefined) return refuse(400, 'Nothing was uploaded to this location.');
    return { status: 202, headers: { location: `/v1/skills/imports/${made.importId}` } };
  };
  const ofSkill =
    (answer: (skill: DeployedSkill, request: SmapiRequest) => SmapiAnswer) =>
    (request: SmapiRequest): SmapiAnswer => {
      const skill = skills.skills.get(request.params[0] ?? '');
      return skill === undefined ? refuse(404, 'The skill does not exist.') : answer(skill, request);
    };
  const enablement = /^\/v1\/skills\/([^/]+)\/stages\/development\/enablement$/;
  const linking = /^\/v1\/skills\/([^/]+)\/stages\/development\/accountLinkingClient$/;

  return [
    { method: 'GET', path: /^\/v1\/vendors$/, answer: () => ({ status: 200, body: { vendors: [{ id: vendorId, name: 'Sample', roles: ['ROLE_OWNER'] }] } }) },
    {
      method: 'POST',
      path: /^\/v1\/skills\/uploads$/,
      answer: () => {
        const uploadUrl = `${baseUrl()}/uploads/${skills.createUpload()}?signature=sample`;
        return { status: 201, body: { uploadUrl, expiresAt: '2099-01-01T00:00:00.000Z' } };
      },
    },
    {
      method: 'PUT',
      path: /^\/uploads\/([\w-]+)$/,
      isPublic: true,
      answer({ params, body, authorization }) {
        if (authorization !== '') return refuse(400, 'A signed URL and an Authorization header exclude each other.');
        return skills.upload(params[0] ?? '', body) ? { status: 200 } : refuse(403, 'The URL is not valid, or not any more.');
      },
    },
    {
      method: 'POST',
      path: /^\/v1\/skills\/imports$/,
      answer({ body }) {
        const { data } = newImport.safeParse(parseJson(body.toString()));
        if (data === undefined) return refuse(400, 'A new skill is imported with location and vendorId.');
        return data.vendorId === vendorId ? startImport(data.location) : refuse(403, 'The vendor id is not one of this account.');
      },
    },
    {
      method: 'POST',
      path: /^\/v1\/skills\/([^/]+)\/imports$/,
      answer: ofSkill(({ skillId }, { body }) => {
        const { data } = nextImport.safeParse(parseJson(body.toString()));
        return data === undefined ? refuse(400, 'A skill that is there is imported with location alone.') : startImport(data.location, skillId);
      }),
    },
    {
      method: 'GET',
      path: /^\/v1\/skills\/imports\/([^/]+)$/,
      answer({ params }) {
        const found = skills.imports.get(params[0] ?? '');
        if (found === undefined) return refuse(404, 'The import does not exist.');
        const body = importResponse(found);
        const broken = schemaProblems('v1.skill.ImportResponse', body);
        if (broken.length > 0) throw new Error(`the stand-in answers what SMAPI would not: ${broken.join('; ')}`);
        found.waits -= 1;
        return { status: 200, body };
      },
    },
    {
      method: 'GET',
      path: enablement,
      answer: ofSkill(({ isEnabled }) => (isEnabled ? { status: 204 } : refuse(404, 'The skill is not enabled.'))),
    },
    {
      method: 'PUT',
      path: enablement,
      answer: ofSkill((skill) => {
        skill.isEnabled = true;
        return { status: 204 };
      }),
    },
    {
      method: 'PUT',
      path: linking,
      answer: ofSkill((skill, { body }) => {
        const { problems, settings } = checkAccountLinking(parseJson(body.toString()));
        if (settings === undefined) return refuse(400, 'The account linking request is not valid.', problems);
        skill.accountLinking = settings;
        return { status: 204 };
      }),
    },
    {
      method: 'GET',
      path: linking,
      answer: ofSkill(({ accountLinking }) =>
        accountLinking === undefined ? refuse(404, 'The skill has no account linking settings.') : { status: 200, body: shownAccountLinking(accountLinking) },
      ),
    },
  ];
}
