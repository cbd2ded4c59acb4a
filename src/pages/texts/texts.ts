import type { LoginErrorCode } from '../../music-assistant/errors.js';
import type { Scope } from '../../oauth/constants.js';
import type { OwnPage } from '../login-target.js';
import type { PageErrorCode } from '../page-error.js';
import type { AdminTexts } from './admin-texts.js';
import type { PasskeyNotice, PasskeyProblemCode, PasskeyTexts } from './passkey-texts.js';

/** Why the sign-in form is shown again: what Music Assistant said, what our own limit said, or what was wrong with the form. */
export type LoginProblemCode = LoginErrorCode | 'too_many_attempts' | 'missing_fields' | 'no_cookie' | 'stale_form' | 'session_ended' | PasskeyProblemCode;

/** What the sign-in form was opened for, besides signing in. */
export type LoginNotice = 'signed_out' | 'sign_in_again';

/** Why the consent form is shown again. */
export type ConsentProblemCode = 'unreachable' | 'not_allowed' | 'unexpected_answer';

/** What `/accounts` says has just happened. */
export type AccountsNotice = 'removed' | 'already_removed' | 'room_set' | 'room_removed' | 'echo_gone' | 'room_gone' | 'rooms_unavailable' | PasskeyNotice;

/** An error page: what happened, and what to do now. */
type ErrorText = { title: string; cause: string; nextStep: string };

/** A page of text. */
export type Prose = { title: string; sections: readonly { heading: string; paragraphs: readonly string[] }[] };

/**
 * Every word of the pages in one language. A missing one does not compile.
 *
 * Sentences are plain text, escaped where they are used. A `wait` reads like "29 seconds", a `host` like "alexa.example.org".
 */
export type Texts = {
  /** The `lang` attribute (BCP 47). */
  language: string;
  /** For dates and numbers (BCP 47). */
  locale: string;
  productName: string;
  footer: { label: string; accounts: string; privacy: string; terms: string; runsAt: (host: string) => string };
  login: {
    title: string;
    toLink: string;
    /** What signing in for one of our own pages leads to. */
    toOwnPage: Record<OwnPage, string>;
    whichPassword: string;
    username: string;
    password: string;
    submit: string;
    /** Put before the title while there is a problem, so that a screen reader says it first. */
    problemTitle: (title: string) => string;
    problems: Record<LoginProblemCode, (wait: string) => string>;
    notices: Record<LoginNotice, string>;
  };
  consent: {
    title: string;
    signedInAs: string;
    someoneElse: string;
    alexaMay: string;
    scopes: Record<Scope, string>;
    /** In whose name, for whom, and how to take it back. */
    goodToKnow: string;
    allow: string;
    cancel: string;
    problems: Record<ConsentProblemCode, string>;
  };
  accounts: {
    title: string;
    signedInAs: string;
    none: string;
    howToLink: string;
    linkedOn: (date: string) => string;
    lastUsed: (ago: string) => string;
    withinTheHour: string;
    needsSigningIn: string;
    signInAgain: string;
    remove: string;
    whatRemovingDoes: string;
    /** The Echos heard with a link, and the room each belongs to. */
    echos: {
      title: string;
      /** What a room here is good for, and how to tell the Echos apart. */
      what: string;
      /** Nothing heard yet. */
      none: string;
      /** Alexa tells no names: they are counted, oldest first. */
      name: (number: number) => string;
      lastHeard: (ago: string) => string;
      /** Made of what was heard, so that one can tell which Echo it is. */
      lastSaid: (phrase: string) => string;
      /** The simulator's own one. */
      simulator: string;
      room: string;
      noRoom: string;
      /** The room shown is a guess, not yet saved. */
      suggested: (room: string) => string;
      /** Belongs to a room that Music Assistant does not show now. */
      roomAway: string;
      save: string;
      remove: string;
      /** Music Assistant does not answer. */
      roomsUnavailable: string;
    };
    signOut: string;
    notices: Record<AccountsNotice, string>;
  };
  passkeys: PasskeyTexts;
  admin: AdminTexts;
  error: { whatToDo: string; backToAlexa: string; errors: Record<PageErrorCode, ErrorText> };
  privacy: (host: string) => Prose;
  terms: (host: string) => Prose;
};
