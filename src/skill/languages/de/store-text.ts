import type { StoreText } from '../store-text.js';

const CALLED = 'Musik Assistent';

/** What the skill store shows in German. */
export const storeText: StoreText = {
  name: 'Music Assistant',
  called: CALLED,
  summary: 'Spiele deine eigene Musik auf deinen eigenen Lautsprechern: Songs, Alben, Künstler und Playlists von deinem Music-Assistant-Server, Raum für Raum.',
  description: (called) =>
    [
      'Dieser Skill spricht mit deinem eigenen Music-Assistant-Server. Nenne einen Song, ein Album, einen Künstler, eine Playlist, einen Radiosender, einen Podcast oder ein Hörbuch und einen Raum: Die Musik läuft auf dem Lautsprecher in diesem Raum, egal von welchem Hersteller.',
      '',
      'Das kannst du sagen:',
      `„Alexa, bitte ${called} Bohemian Rhapsody von Queen in der Küche zu spielen.“`,
      `„Alexa, sage ${called} spiele Musik von Abba im Wohnzimmer.“`,
      `„Alexa, sage ${called} spiele meine Playlist Dinner Party.“`,
      `„Alexa, frage ${called} was läuft in der Küche.“`,
      `„Alexa, sage ${called} mach ein bisschen leiser.“`,
      `Oder du sagst „Alexa, öffne ${called}“ und sprichst dann einfach weiter: „spiele Dancing Queen“, „spiele Jazz“, „spiele meine Favoriten“, „Lautstärke fünf“, „pausiere die Küche“, „stoppe die Musik überall“.`,
      '',
      'Das brauchst du: einen Music-Assistant-Server (ab Version 2.7) zu Hause und daneben den Server dieses Skills. Beim Aktivieren meldest du dich einmal mit deinem Namen und Passwort von Music Assistant an. Danach geschieht alles, was du sagst, in deinem Namen: in den Räumen und mit der Musik, die du benutzen darfst. Die Erlaubnis kannst du jederzeit zurücknehmen, in der Alexa-App oder auf der Kontoseite deines Servers.',
    ].join('\n'),
  examplePhrases: (called) => [
    `Alexa, öffne ${called}`,
    `Alexa, bitte ${called} Bohemian Rhapsody von Queen in der Küche zu spielen`,
    `Alexa, frage ${called} was läuft in der Küche`,
  ],
  keywords: ['musik', 'music assistant', 'eigener server', 'home assistant', 'multiroom', 'lautsprecher', 'playlist', 'album', 'mediathek', 'radio'],
};
