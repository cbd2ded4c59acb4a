/** An icon of the manifest: where it says the file is, and how large Amazon wants it. */
export type Icon = { uri: string; size: number };

const MODEL = /^interactionModels\/custom\/([a-z]{2}-[A-Z]{2})\.json$/;

/** The locale whose model a file of the package is. */
export const localeOfModel = (path: string): string | undefined => MODEL.exec(path)?.[1];

const ASSET = 'file://';
const assetOf = (uri: string): string | undefined => (uri.startsWith(ASSET) ? uri.slice(ASSET.length) : undefined);

/** Files that Amazon has no use for: neither manifest nor model nor named by the manifest. */
export function strayFiles(files: ReadonlyMap<string, Uint8Array>, icons: readonly Icon[]): string[] {
  const named = new Set(['skill.json', ...icons.map(({ uri }) => assetOf(uri))]);
  return [...files.keys()].filter((path) => !named.has(path) && localeOfModel(path) === undefined);
}

/** What is wrong with the manifest's icons, one sentence each. */
export function iconProblems(files: ReadonlyMap<string, Uint8Array>, icons: readonly Icon[]): string[] {
  const distinct = new Map(icons.map((icon) => [`${icon.uri} ${icon.size}`, icon]));
  return [...distinct.values()].flatMap(({ uri, size }) => {
    const bytes = files.get(assetOf(uri) ?? '');
    if (bytes === undefined) return [`the icon ${uri} is not in the package`];
    const actual = pngSize(Buffer.from(bytes));
    return actual === `${size}x${size}` ? [] : [`the icon ${uri} is ${actual ?? 'no PNG'}, not ${size}x${size}`];
  });
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Signature, then the header chunk: length, name, width, height. */
const HEADER = 24;

function pngSize(png: Buffer): string | undefined {
  if (png.length < HEADER || !png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
