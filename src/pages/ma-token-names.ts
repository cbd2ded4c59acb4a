/** The names under which people see our tokens in Music Assistant's list. A day says enough to tell them apart. */
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const linkTokenName = (linkedAt: number): string => `Alexa, linked ${day(linkedAt)}`;
export const passkeyTokenName = (addedAt: number): string => `Alexa, passkey added ${day(addedAt)}`;
/** For one visit to our pages; revoked when it ends. */
export const visitTokenName = (signedInAt: number): string => `Alexa, signed in with a passkey ${day(signedInAt)}`;
