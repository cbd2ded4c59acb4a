import { enAdmin } from './en-admin.js';
import { enPasskeys } from './en-passkeys.js';
import { enProse } from './en-prose.js';
import type { Texts } from './texts.js';

export const en: Texts = {
  language: 'en',
  locale: 'en-GB',
  productName: 'Music Assistant for Alexa',
  footer: {
    label: 'About this server',
    accounts: 'Linked accounts',
    privacy: 'Privacy',
    terms: 'Terms',
    runsAt: (host) => `This server runs at ${host}.`,
  },

  login: {
    title: 'Sign in to Music Assistant',
    toLink: 'Once you allow it, Alexa can play your music on your speakers.',
    toOwnPage: {
      accounts: 'Once signed in, you can see and remove what is linked with Alexa.',
      admin: 'For the person who runs this server: it takes a Music Assistant account with the role “admin”.',
    },
    whichPassword: 'Use your Music Assistant name and password, not those of your Amazon account.',
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    problemTitle: (title) => `Not signed in: ${title}`,
    problems: {
      missing_fields: () => 'Please enter both your user name and your password.',
      wrong_credentials: () => 'This user name and password do not match. Please check both and try again.',
      locked_out: (wait) => `Music Assistant counted too many failed sign-ins with this name. Please try again in ${wait}.`,
      too_many_attempts: (wait) => `There were too many failed sign-ins. Please try again in ${wait}.`,
      unreachable: () => 'Music Assistant does not answer right now. Check that it is running, then try again here.',
      setup_required: () => 'Music Assistant is not set up yet. Open it once in a browser and create a user there, then try again here.',
      too_old: () => 'This Music Assistant is too old: version 2.7 or newer is needed. Please update it, then try again here.',
      malformed: () => 'Music Assistant gave an answer this server does not understand. If trying again does not help, look at both logs.',
      no_cookie: () => 'Your browser did not send our cookie back. Please allow cookies for this page and sign in once more.',
      stale_form: () => 'This page had been open for too long. Please sign in once more.',
      session_ended: () => 'Please sign in first. For your safety a sign-in lasts only 15 minutes.',
      ...enPasskeys.problems,
    },
    notices: {
      signed_out: 'You are signed out.',
      sign_in_again: 'Music Assistant asks you to sign in again.',
    },
  },

  consent: {
    title: 'Let Alexa play your music?',
    signedInAs: 'Signed in as',
    someoneElse: 'Not you? Sign in as someone else',
    alexaMay: 'Alexa may',
    scopes: {
      'music.read': 'look through your music library',
      'music.control': 'play music, control your speakers, and change your favorites and playlists',
    },
    goodToKnow: 'Anyone who speaks to your Echo uses this account. You can take this back at any time under “Linked accounts”.',
    allow: 'Allow',
    cancel: 'Cancel',
    problems: {
      unreachable: 'Music Assistant does not answer right now. Nothing was linked yet: please try again in a moment.',
      not_allowed: 'Music Assistant does not let this account be linked. Ask the person who runs it to give the account the role “user”.',
      unexpected_answer:
        'Music Assistant gave an answer this server does not understand. Nothing was linked. If trying again does not help, look at both logs.',
    },
  },

  accounts: {
    title: 'Linked with Alexa',
    signedInAs: 'Signed in as',
    none: 'Nothing is linked yet.',
    howToLink: 'To link your account, open this skill in the Alexa app and tap “Enable to use” or “Link account”.',
    linkedOn: (date) => `Linked on ${date}`,
    lastUsed: (ago) => `Last used: ${ago}`,
    withinTheHour: 'less than an hour ago',
    needsSigningIn: 'Music Assistant no longer accepts this link. Sign in again and it works as before; there is no need to link anew.',
    signInAgain: 'Sign in again',
    remove: 'Remove this link',
    whatRemovingDoes: 'A removed link stops working at once. Alexa will ask to link again.',
    echos: {
      title: 'Your Echos',
      what: 'Give each Echo its room, and music plays there when you name none. Alexa does not tell us what your Echos are called: go by when each was last heard.',
      none: 'None of your Echos has been heard yet. Say “Alexa, open music assistant” to one of them.',
      name: (number) => `Echo ${number}`,
      lastSaid: (phrase) => `Said last: “${phrase}”`,
      simulator: 'The simulator’s own Echo',
      lastHeard: (ago) => `Last heard: ${ago}`,
      room: 'Room',
      noRoom: 'No room',
      suggested: (room) => `Not saved yet: ${room} is the room this Echo is used for most.`,
      roomAway: 'A room that is not there now',
      save: 'Save',
      remove: 'Remove the room',
      roomsUnavailable: 'Music Assistant does not answer right now, so rooms cannot be chosen.',
    },
    signOut: 'Sign out',
    notices: {
      removed: 'The link was removed and no longer works.',
      already_removed: 'That link was already gone.',
      room_set: 'Saved. This Echo now means that room when you name none.',
      room_removed: 'This Echo belongs to no room any more.',
      echo_gone: 'That Echo is not known any more. Speak to it once, then load this page again.',
      room_gone: 'Music Assistant has no such room for you any more. Nothing was changed.',
      rooms_unavailable: 'Music Assistant does not answer right now. Nothing was changed: please try again in a moment.',
      ...enPasskeys.notices,
    },
  },

  passkeys: enPasskeys.passkeys,

  admin: enAdmin,

  error: {
    whatToDo: 'What to do',
    backToAlexa: 'Back to Alexa',
    errors: {
      unknown_client: {
        title: 'This is not the skill we know',
        cause: 'The skill that sent you here gave a client id that this server does not know.',
        nextStep:
          'If you set up this skill: in Amazon’s developer console, under Account Linking, the Client ID must be the same as OAUTH_CLIENT_ID on this server.',
      },
      invalid_redirect_uri: {
        title: 'We cannot send you back',
        cause: 'The skill that sent you here gave an address to return to that this server does not know.',
        nextStep:
          'If you set up this skill: ALEXA_VENDOR_ID on this server must be the last part of the Alexa Redirect URLs shown in Amazon’s developer console under Account Linking.',
      },
      repeated_parameter: {
        title: 'This link is broken',
        cause: 'The address that brought you here says the same thing twice.',
        nextStep: 'Please go back to the Alexa app and start linking again from there.',
      },
      state_too_long: {
        title: 'This link is broken',
        cause: 'The address that brought you here is longer than any that Alexa makes.',
        nextStep: 'Please go back to the Alexa app and start linking again from there.',
      },
      pkce_required: {
        title: 'One switch is missing at Amazon',
        cause: 'Alexa asked to link without PKCE (Proof Key for Code Exchange), which keeps the link from being stolen on its way. This server asks for it.',
        nextStep:
          'If you set up this skill: open it in Amazon’s developer console, choose Account Linking, turn the PKCE switch on and save. Then link again in the Alexa app. If there is no such switch, set OAUTH_PKCE=optional on this server and restart it.',
      },
      too_many_requests: {
        title: 'Please try again in a minute',
        cause: 'Linking was started very often in the last minute.',
        nextStep: 'Nothing is lost: what was linked stays linked. Please start again in the Alexa app in a minute.',
      },
      temporarily_unavailable: {
        title: 'Please try again in a minute',
        cause: 'This server cannot reach its own storage right now.',
        nextStep: 'Nothing is lost: what was linked stays linked. Please start again in the Alexa app in a minute.',
      },
      unknown_request: {
        title: 'Please start again in the Alexa app',
        cause: 'This attempt to link has expired or is already done. Each attempt lasts ten minutes.',
        nextStep: 'In the Alexa app, open the skill’s page and tap “Link account” again. If Alexa says the account is linked, you are done.',
      },
      stale_form: {
        title: 'This page is out of date',
        cause: 'It was opened before you last signed in, or in another browser. Nothing was done.',
        nextStep: 'Please go back, load the page again, and repeat what you wanted to do.',
      },
      bad_form: {
        title: 'We could not read that',
        cause: 'What your browser sent is not what our form sends. Nothing was done.',
        nextStep: 'Please go back, load the page again, and repeat what you wanted to do.',
      },
      too_large: {
        title: 'That was too much',
        cause: 'Your browser sent more than this form can hold. Nothing was done.',
        nextStep: 'Please go back and use shorter entries.',
      },
      wrong_content_type: {
        title: 'We could not read that',
        cause: 'What was sent here is not a web form. Nothing was done.',
        nextStep: 'Please go back, load the page again, and use the form on it.',
      },
      method_not_allowed: {
        title: 'That does not work here',
        cause: 'This page exists, but not for this kind of request.',
        nextStep: 'Please open it in a browser in the usual way.',
      },
      admin_only: {
        title: 'This page is for administrators',
        cause: 'Your Music Assistant account does not have the role “admin”, so you cannot see what others of this household asked for.',
        nextStep: 'Sign in with an administrator’s account. Who is one is decided in Music Assistant, under Settings → Users.',
      },
      not_found: {
        title: 'There is no such page',
        cause: 'Nothing is at this address.',
        nextStep: 'To link your account, start in the Alexa app. To see what is linked, open “Linked accounts” below.',
      },
      store_unavailable: {
        title: 'Please try again in a minute',
        cause: 'This server cannot reach its own storage right now. Nothing was changed.',
        nextStep: 'What was linked stays linked. Please load this page again in a minute.',
      },
      unexpected: {
        title: 'Something went wrong here',
        cause: 'This is our fault, not yours. The cause is in this server’s log.',
        nextStep: 'Please try again. If it happens again, tell the person who runs this server.',
      },
    },
  },

  ...enProse,
};
