import { deAdmin } from './de-admin.js';
import { dePasskeys } from './de-passkeys.js';
import { deProse } from './de-prose.js';
import type { Texts } from './texts.js';

export const de: Texts = {
  language: 'de',
  locale: 'de-DE',
  productName: 'Music Assistant für Alexa',
  footer: {
    label: 'Über diesen Server',
    accounts: 'Verknüpfungen',
    privacy: 'Datenschutz',
    terms: 'Bedingungen',
    runsAt: (host) => `Dieser Server läuft unter ${host}.`,
  },

  login: {
    title: 'Bei Music Assistant anmelden',
    toLink: 'Wenn du es danach erlaubst, kann Alexa deine Musik auf deinen Lautsprechern spielen.',
    toOwnPage: {
      accounts: 'Danach siehst du, was mit Alexa verknüpft ist, und kannst es entfernen.',
      admin: 'Für die Person, die diesen Server betreibt: Es braucht ein Music-Assistant-Konto mit der Rolle „admin“.',
    },
    whichPassword: 'Nimm Namen und Passwort deines Music-Assistant-Kontos, nicht die deines Amazon-Kontos.',
    username: 'Benutzername',
    password: 'Passwort',
    submit: 'Anmelden',
    problemTitle: (title) => `Nicht angemeldet: ${title}`,
    problems: {
      missing_fields: () => 'Bitte gib Benutzernamen und Passwort ein.',
      wrong_credentials: () => 'Benutzername und Passwort passen nicht zusammen. Bitte prüfe beide und versuche es noch einmal.',
      locked_out: (wait) => `Music Assistant hat zu viele Fehlversuche mit diesem Namen gezählt. Bitte versuche es in ${wait} noch einmal.`,
      too_many_attempts: (wait) => `Es gab zu viele Fehlversuche. Bitte versuche es in ${wait} noch einmal.`,
      unreachable: () => 'Music Assistant antwortet gerade nicht. Prüfe, ob es läuft, und versuche es dann hier noch einmal.',
      setup_required: () =>
        'Music Assistant ist noch nicht eingerichtet. Öffne es einmal im Browser, lege dort einen Benutzer an und versuche es dann hier noch einmal.',
      too_old: () => 'Dieses Music Assistant ist zu alt: Es braucht Version 2.7 oder neuer. Bitte aktualisiere es und versuche es dann hier noch einmal.',
      malformed: () => 'Music Assistant hat etwas geantwortet, das dieser Server nicht versteht. Hilft ein neuer Versuch nicht, sieh in beide Protokolle.',
      no_cookie: () => 'Dein Browser hat unser Cookie nicht zurückgeschickt. Bitte erlaube Cookies für diese Seite und melde dich noch einmal an.',
      stale_form: () => 'Diese Seite war zu lange offen. Bitte melde dich noch einmal an.',
      session_ended: () => 'Bitte melde dich zuerst an. Zu deiner Sicherheit gilt eine Anmeldung nur 15 Minuten.',
      ...dePasskeys.problems,
    },
    notices: {
      signed_out: 'Du bist abgemeldet.',
      sign_in_again: 'Music Assistant möchte, dass du dich noch einmal anmeldest.',
    },
  },

  consent: {
    title: 'Darf Alexa deine Musik spielen?',
    signedInAs: 'Angemeldet als',
    someoneElse: 'Nicht du? Als jemand anderes anmelden',
    alexaMay: 'Alexa darf',
    scopes: {
      'music.read': 'deine Musikbibliothek durchsuchen',
      'music.control': 'Musik abspielen, deine Lautsprecher steuern und deine Favoriten und Playlists ändern',
    },
    goodToKnow: 'Wer mit deinem Echo spricht, benutzt dieses Konto. Du kannst das jederzeit unter „Verknüpfungen“ zurücknehmen.',
    allow: 'Erlauben',
    cancel: 'Abbrechen',
    problems: {
      unreachable: 'Music Assistant antwortet gerade nicht. Es wurde noch nichts verknüpft: Bitte versuche es gleich noch einmal.',
      not_allowed: 'Music Assistant lässt nicht zu, dass dieses Konto verknüpft wird. Wer es betreibt, kann dem Konto die Rolle „user“ geben.',
      unexpected_answer:
        'Music Assistant hat etwas geantwortet, das dieser Server nicht versteht. Es wurde nichts verknüpft. Hilft ein neuer Versuch nicht, sieh in beide Protokolle.',
    },
  },

  accounts: {
    title: 'Mit Alexa verknüpft',
    signedInAs: 'Angemeldet als',
    none: 'Es ist noch nichts verknüpft.',
    howToLink: 'Um dein Konto zu verknüpfen, öffne diesen Skill in der Alexa-App und tippe auf „Zur Verwendung aktivieren“ oder „Konto verknüpfen“.',
    linkedOn: (date) => `Verknüpft am ${date}`,
    lastUsed: (ago) => `Zuletzt benutzt: ${ago}`,
    withinTheHour: 'vor weniger als einer Stunde',
    needsSigningIn: 'Music Assistant nimmt diese Verknüpfung nicht mehr an. Melde dich noch einmal an, dann geht sie wieder; neu verknüpfen musst du nicht.',
    signInAgain: 'Noch einmal anmelden',
    remove: 'Verknüpfung entfernen',
    whatRemovingDoes: 'Eine entfernte Verknüpfung gilt sofort nicht mehr. Alexa wird bitten, das Konto neu zu verknüpfen.',
    echos: {
      title: 'Deine Echos',
      what: 'Gib jedem Echo seinen Raum, dann spielt Musik dort, wenn du keinen nennst. Alexa sagt uns nicht, wie deine Echos heißen: Richte dich danach, wann welcher zuletzt etwas gehört hat.',
      none: 'Noch keiner deiner Echos hat etwas gehört. Sage zu einem von ihnen „Alexa, öffne Musik Assistent“.',
      name: (number) => `Echo ${number}`,
      lastSaid: (phrase) => `Zuletzt gesagt: „${phrase}“`,
      simulator: 'Der eigene Echo des Simulators',
      lastHeard: (ago) => `Zuletzt gehört: ${ago}`,
      room: 'Raum',
      noRoom: 'Kein Raum',
      suggested: (room) => `Noch nicht gespeichert: ${room} ist der Raum, für den dieser Echo am meisten benutzt wird.`,
      roomAway: 'Ein Raum, der gerade nicht da ist',
      save: 'Speichern',
      remove: 'Raum entfernen',
      roomsUnavailable: 'Music Assistant antwortet gerade nicht, darum lassen sich keine Räume wählen.',
    },
    signOut: 'Abmelden',
    notices: {
      removed: 'Die Verknüpfung ist entfernt und gilt nicht mehr.',
      already_removed: 'Diese Verknüpfung gab es schon nicht mehr.',
      room_set: 'Gespeichert. Dieser Echo meint jetzt diesen Raum, wenn du keinen nennst.',
      room_removed: 'Dieser Echo gehört zu keinem Raum mehr.',
      echo_gone: 'Diesen Echo gibt es hier nicht mehr. Sprich einmal mit ihm und lade dann diese Seite neu.',
      room_gone: 'Diesen Raum hat Music Assistant für dich nicht mehr. Es wurde nichts geändert.',
      rooms_unavailable: 'Music Assistant antwortet gerade nicht. Es wurde nichts geändert: Bitte versuche es gleich noch einmal.',
      ...dePasskeys.notices,
    },
  },

  passkeys: dePasskeys.passkeys,

  admin: deAdmin,

  error: {
    whatToDo: 'Was jetzt zu tun ist',
    backToAlexa: 'Zurück zu Alexa',
    errors: {
      unknown_client: {
        title: 'Diesen Skill kennen wir nicht',
        cause: 'Der Skill, der dich hierher geschickt hat, nannte eine Client-ID, die dieser Server nicht kennt.',
        nextStep:
          'Wenn du diesen Skill eingerichtet hast: In Amazons Entwicklerkonsole muss unter „Account Linking“ die Client ID dieselbe sein wie OAUTH_CLIENT_ID auf diesem Server.',
      },
      invalid_redirect_uri: {
        title: 'Wir können dich nicht zurückschicken',
        cause: 'Der Skill, der dich hierher geschickt hat, nannte eine Rücksprungadresse, die dieser Server nicht kennt.',
        nextStep:
          'Wenn du diesen Skill eingerichtet hast: ALEXA_VENDOR_ID auf diesem Server muss der letzte Teil der „Alexa Redirect URLs“ sein, die Amazons Entwicklerkonsole unter „Account Linking“ zeigt.',
      },
      repeated_parameter: {
        title: 'Dieser Link ist kaputt',
        cause: 'Die Adresse, die dich hierher gebracht hat, sagt dasselbe zweimal.',
        nextStep: 'Bitte geh zurück in die Alexa-App und beginne dort noch einmal mit dem Verknüpfen.',
      },
      state_too_long: {
        title: 'Dieser Link ist kaputt',
        cause: 'Die Adresse, die dich hierher gebracht hat, ist länger als jede, die Alexa macht.',
        nextStep: 'Bitte geh zurück in die Alexa-App und beginne dort noch einmal mit dem Verknüpfen.',
      },
      pkce_required: {
        title: 'Bei Amazon fehlt ein Schalter',
        cause:
          'Alexa wollte ohne PKCE (Proof Key for Code Exchange) verknüpfen. PKCE verhindert, dass die Verknüpfung unterwegs gestohlen wird; dieser Server verlangt es.',
        nextStep:
          'Wenn du diesen Skill eingerichtet hast: Öffne ihn in Amazons Entwicklerkonsole, wähle „Account Linking“, schalte PKCE ein und speichere. Verknüpfe dann in der Alexa-App noch einmal. Gibt es keinen solchen Schalter, setze auf diesem Server OAUTH_PKCE=optional und starte ihn neu.',
      },
      too_many_requests: {
        title: 'Bitte versuche es in einer Minute noch einmal',
        cause: 'In der letzten Minute wurde das Verknüpfen sehr oft begonnen.',
        nextStep: 'Nichts ist verloren: Was verknüpft war, bleibt verknüpft. Bitte beginne in einer Minute in der Alexa-App noch einmal.',
      },
      temporarily_unavailable: {
        title: 'Bitte versuche es in einer Minute noch einmal',
        cause: 'Dieser Server erreicht gerade seinen eigenen Speicher nicht.',
        nextStep: 'Nichts ist verloren: Was verknüpft war, bleibt verknüpft. Bitte beginne in einer Minute in der Alexa-App noch einmal.',
      },
      unknown_request: {
        title: 'Bitte beginne in der Alexa-App noch einmal',
        cause: 'Dieser Versuch zu verknüpfen ist abgelaufen oder schon erledigt. Jeder Versuch gilt zehn Minuten.',
        nextStep:
          'Öffne in der Alexa-App die Seite des Skills und tippe noch einmal auf „Konto verknüpfen“. Sagt Alexa, das Konto sei verknüpft, bist du fertig.',
      },
      stale_form: {
        title: 'Diese Seite ist veraltet',
        cause: 'Sie wurde vor deiner letzten Anmeldung oder in einem anderen Browser geöffnet. Es ist nichts passiert.',
        nextStep: 'Bitte geh zurück, lade die Seite neu und wiederhole, was du tun wolltest.',
      },
      bad_form: {
        title: 'Das konnten wir nicht lesen',
        cause: 'Dein Browser hat etwas anderes geschickt als unser Formular. Es ist nichts passiert.',
        nextStep: 'Bitte geh zurück, lade die Seite neu und wiederhole, was du tun wolltest.',
      },
      too_large: {
        title: 'Das war zu viel',
        cause: 'Dein Browser hat mehr geschickt, als in dieses Formular passt. Es ist nichts passiert.',
        nextStep: 'Bitte geh zurück und kürze deine Eingaben.',
      },
      wrong_content_type: {
        title: 'Das konnten wir nicht lesen',
        cause: 'Was hier ankam, ist kein Webformular. Es ist nichts passiert.',
        nextStep: 'Bitte geh zurück, lade die Seite neu und benutze das Formular darauf.',
      },
      method_not_allowed: {
        title: 'Das geht hier nicht',
        cause: 'Diese Seite gibt es, aber nicht für diese Art von Anfrage.',
        nextStep: 'Bitte öffne sie wie gewohnt im Browser.',
      },
      admin_only: {
        title: 'Diese Seite ist für Administratoren',
        cause: 'Dein Music-Assistant-Konto hat nicht die Rolle „admin“, darum siehst du nicht, was andere in diesem Haushalt gefragt haben.',
        nextStep: 'Melde dich mit dem Konto eines Administrators an. Wer einer ist, bestimmt Music Assistant unter Einstellungen → Benutzer.',
      },
      not_found: {
        title: 'Diese Seite gibt es nicht',
        cause: 'Unter dieser Adresse ist nichts.',
        nextStep: 'Um dein Konto zu verknüpfen, beginne in der Alexa-App. Was verknüpft ist, siehst du unten unter „Verknüpfungen“.',
      },
      store_unavailable: {
        title: 'Bitte versuche es in einer Minute noch einmal',
        cause: 'Dieser Server erreicht gerade seinen eigenen Speicher nicht. Es wurde nichts geändert.',
        nextStep: 'Was verknüpft war, bleibt verknüpft. Bitte lade diese Seite in einer Minute neu.',
      },
      unexpected: {
        title: 'Hier ist etwas schiefgegangen',
        cause: 'Das liegt an uns, nicht an dir. Die Ursache steht im Protokoll dieses Servers.',
        nextStep: 'Bitte versuche es noch einmal. Passiert es wieder, sag der Person Bescheid, die diesen Server betreibt.',
      },
    },
  },

  ...deProse,
};
