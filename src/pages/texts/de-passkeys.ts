import type { PasskeyWords } from './passkey-texts.js';

export const dePasskeys: PasskeyWords = {
  passkeys: {
    signIn: 'Mit einem Passkey anmelden',
    signInFailed: 'Das hat nicht geklappt: abgebrochen, zu lange gewartet, oder dieses Gerät hat keinen Passkey für diesen Server. Dein Passwort geht immer.',
    title: 'Passkeys',
    what: 'Mit einem Passkey meldest du dich hier mit Fingerabdruck, Gesicht oder PIN an statt mit deinem Passwort.',
    name: 'Name, um ihn von anderen zu unterscheiden',
    add: 'Passkey hinzufügen',
    addFailed: 'Es kam kein Passkey dazu: abgebrochen, zu lange gewartet, oder dieses Gerät kann keinen anlegen.',
    alreadyHere: 'Dieses Gerät hat schon einen Passkey für dieses Konto.',
    unnamed: 'Passkey',
    addedOn: (date) => `Hinzugefügt am ${date}`,
    neverUsed: 'Noch nicht benutzt',
    needsPassword: 'Music Assistant nimmt diesen Passkey nicht mehr an. Melde dich einmal mit deinem Passwort an, dann geht er wieder.',
    remove: 'Passkey entfernen',
  },

  problems: {
    passkey_unknown: () => 'Diesen Passkey kennt dieser Server nicht (mehr). Bitte melde dich mit deinem Passwort an; danach kannst du einen neuen hinzufügen.',
    passkey_refused: () => 'Dieser Passkey ließ sich nicht prüfen. Bitte versuche es noch einmal oder melde dich mit deinem Passwort an.',
    passkey_copied: () =>
      'Dieser Passkey wurde abgelehnt: Er zählt, als gäbe es eine Kopie von ihm. Bitte melde dich mit deinem Passwort an, entferne ihn und füge einen neuen hinzu.',
    passkey_needs_password: () =>
      'Music Assistant nimmt diesen Passkey nicht mehr an. Bitte melde dich einmal mit deinem Passwort an; danach geht der Passkey wieder.',
  },

  notices: {
    passkey_added: 'Der Passkey ist hinzugefügt. Beim nächsten Mal kannst du dich mit ihm anmelden.',
    passkey_removed: 'Der Passkey ist entfernt und gilt hier nicht mehr. Dein Gerät zeigt ihn vielleicht noch: Entferne ihn auch dort.',
    passkey_gone: 'Diesen Passkey gab es schon nicht mehr.',
    passkey_known: 'Diesen Passkey kennt dieser Server schon. Es kam nichts dazu.',
    passkey_refused: 'Dieser Passkey ließ sich nicht prüfen. Es kam nichts dazu: Bitte versuche es noch einmal.',
    passkey_too_late: 'Diese Seite war zu lange offen. Es kam nichts dazu: Bitte versuche es noch einmal.',
    passkey_too_many: 'Du hast so viele Passkeys, wie es geben kann. Entferne einen, den du nicht benutzt, und versuche es dann noch einmal.',
    passkey_no_token:
      'Music Assistant lässt diesen Server gerade keinen Passkey hinzufügen. Es kam nichts dazu. Hilft ein neuer Versuch nicht, sieh in beide Protokolle.',
    passkey_needs_password: 'Um einen Passkey hinzuzufügen, melde dich bitte mit deinem Passwort an.',
  },
};
