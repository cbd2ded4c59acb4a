import type { PasskeyWords } from './passkey-texts.js';

export const enPasskeys: PasskeyWords = {
  passkeys: {
    signIn: 'Sign in with a passkey',
    signInFailed: 'That did not work: it was cancelled, took too long, or this device has no passkey for this server. Your password always works.',
    title: 'Passkeys',
    what: 'With a passkey you sign in here with your fingerprint, face or PIN instead of your password.',
    name: 'Name, to tell it from others',
    add: 'Add a passkey',
    addFailed: 'No passkey was added: it was cancelled, took too long, or this device cannot make one.',
    alreadyHere: 'This device has a passkey for this account already.',
    unnamed: 'Passkey',
    addedOn: (date) => `Added on ${date}`,
    neverUsed: 'Not used yet',
    needsPassword: 'Music Assistant no longer accepts this passkey. Sign in with your password once and it works as before.',
    remove: 'Remove this passkey',
  },

  problems: {
    passkey_unknown: () => 'This server does not know that passkey (any more). Please sign in with your password; then you can add a new one.',
    passkey_refused: () => 'That passkey could not be checked. Please try again, or sign in with your password.',
    passkey_copied: () => 'That passkey was refused: it counts as if there were a copy of it. Please sign in with your password, remove it and add a new one.',
    passkey_needs_password: () => 'Music Assistant no longer accepts this passkey. Please sign in with your password once; after that the passkey works again.',
  },

  notices: {
    passkey_added: 'The passkey was added. Next time you can sign in with it.',
    passkey_removed: 'The passkey was removed and no longer works here. Your device may still list it: remove it there too.',
    passkey_gone: 'That passkey was already gone.',
    passkey_known: 'This server knows that passkey already. Nothing was added.',
    passkey_refused: 'That passkey could not be checked. Nothing was added: please try again.',
    passkey_too_late: 'This page had been open for too long. Nothing was added: please try again.',
    passkey_too_many: 'You have as many passkeys as there can be. Remove one that you do not use, then try again.',
    passkey_no_token: 'Music Assistant does not let this server add a passkey right now. Nothing was added. If trying again does not help, look at both logs.',
    passkey_needs_password: 'To add a passkey, please sign in with your password.',
  },
};
