import type { Texts } from './texts.js';

/** The longer texts in English. They say what the code does: whoever changes what is stored or logged changes them too. */
export const enProse: Pick<Texts, 'privacy' | 'terms'> = {
  privacy: (host) => ({
    title: 'Privacy',
    sections: [
      {
        heading: 'Who is responsible',
        paragraphs: [
          `This is self-hosted software. It runs at ${host}, and the person who put it there is responsible for it. There is no company behind it that gets your data. If you do not know that person, do not sign in here.`,
        ],
      },
      {
        heading: 'What is stored here',
        paragraphs: [
          'For each linked account: the id, user name and display name of your Music Assistant account, what you allowed, when you linked it and when it was last used.',
          'A token with which this server may act as your Music Assistant account. It is stored encrypted. Your password is not stored: it is passed on to Music Assistant once, when you sign in.',
          'A fingerprint (hash) of the id under which Amazon knows you in this skill, so that the link ends when you disable the skill; and for each Echo, likewise under a fingerprint, its room and the rooms it was used for, when it was last heard, what the last phrase was about (which music, which room), so that “not here, in the kitchen” is understood, and the last question Alexa asked.',
          'What you taught it: which album or song a name means in your home, and which rooms are “upstairs”. Sleep timers, until they have fired.',
          'For each passkey you add: its public key, the name you gave it, when it was added and last used, and a token of its own for Music Assistant, encrypted. Your fingerprint, face or PIN never leaves your device.',
          'In memory only, until this server stops: the last 50 things that were asked of it, what it did about them, and what each Echo heard last. Administrators of this Music Assistant can see them. Whoever runs this server can switch that off.',
          'While you use these pages, one cookie that is needed for signing in. It holds a random number, and the sign-in behind it ends after 15 minutes. There is no tracking, no advertising and nothing from third parties.',
        ],
      },
      {
        heading: 'What others see',
        paragraphs: [
          'Amazon hears you, turns your words into text and sends that text here. What Amazon keeps is up to Amazon’s privacy notice; you can review and delete your recordings in the Alexa app.',
          'Music Assistant gets the searches and commands that follow from what you said. The music itself does not pass through this server; the cover of what plays does, for screens and the Alexa app, at an address that works for an hour. Nobody else receives anything.',
        ],
      },
      {
        heading: 'What is logged',
        paragraphs: [
          'Technical events: what kind of request came, how long it took, what failed, and the network address of failed sign-ins. No passwords, no tokens, and nothing of what you said.',
        ],
      },
      {
        heading: 'How long, and how to delete it',
        paragraphs: [
          'A link that is not used for 90 days is deleted. You can remove one at any time under “Linked accounts”: it stops working at once, its token is revoked at Music Assistant, and what belongs to it is deleted. Disabling the skill in the Alexa app does the same if this server is told of it (skill events); to be sure, remove the link here.',
          'A passkey that is not used for a year is deleted, and its token revoked. You can remove it at any time under “Linked accounts”; removing a link does not remove it.',
          'Counters of failed sign-ins are forgotten after about an hour.',
        ],
      },
    ],
  }),

  terms: (host) => ({
    title: 'Terms',
    sections: [
      {
        heading: 'What this is',
        paragraphs: [
          `A private server at ${host} that lets Alexa control Music Assistant in one home. It is free software under the Apache License 2.0. Using it costs nothing.`,
          'It is not made, offered or endorsed by Amazon or by the Music Assistant project.',
        ],
      },
      {
        heading: 'Who may use it',
        paragraphs: [
          'People who have an account in this Music Assistant, with the consent of the person who runs it. Whoever speaks to an Echo with a linked account acts as that account.',
        ],
      },
      {
        heading: 'No warranty',
        paragraphs: [
          'It comes as it is, without warranty of any kind, as the licence says. It may be changed or switched off at any time. Do not use it where a failure could do harm.',
        ],
      },
      {
        heading: 'Ending it',
        paragraphs: [
          'You can stop at any time: remove the link under “Linked accounts”, or disable the skill in the Alexa app. The person who runs this server can remove links too.',
        ],
      },
    ],
  }),
};
