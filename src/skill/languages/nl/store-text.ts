import type { StoreText } from '../store-text.js';

const CALLED = 'muziek assistent';

/** What the skill store shows in Dutch. */
export const storeText: StoreText = {
  name: 'Music Assistant',
  called: CALLED,
  summary: 'Speel je eigen muziek op je eigen speakers: vraag je Music Assistant-server om nummers, albums, artiesten en afspeellijsten, per kamer.',
  description: (called) =>
    [
      'Deze skill praat met je eigen Music Assistant-server. Vraag om een nummer, een album, een artiest, een afspeellijst, een radiozender, een podcast of een luisterboek, noem een kamer, en het speelt op de speaker in die kamer, van welk merk die ook is.',
      '',
      'Wat je kunt zeggen:',
      `"Alexa, vraag ${called} om Bohemian Rhapsody van Queen in de keuken te spelen."`,
      `"Alexa, zeg tegen ${called} speel muziek van Abba in de woonkamer."`,
      `"Alexa, zeg tegen ${called} speel mijn afspeellijst Dinner Party."`,
      `"Alexa, vraag ${called} wat speelt er in de keuken."`,
      `"Alexa, zeg tegen ${called} zet het wat zachter."`,
      `Of zeg "Alexa, open ${called}" en praat daarna gewoon verder: "speel Dancing Queen", "speel jazz", "speel mijn favorieten", "volume vijf", "pauzeer de keuken", "stop de muziek overal".`,
      '',
      'Wat je nodig hebt: een Music Assistant-server (versie 2.7 of nieuwer) in huis, en daarnaast de server van deze skill. Bij het inschakelen log je één keer in met je naam en wachtwoord van Music Assistant; vanaf dan gebeurt alles wat je vraagt onder jouw naam, in de kamers en met de muziek die je mag gebruiken. Je kunt de toestemming altijd intrekken, in de Alexa-app of op de accountpagina van je server.',
    ].join('\n'),
  examplePhrases: (called) => [
    `Alexa, open ${called}`,
    `Alexa, vraag ${called} om Bohemian Rhapsody van Queen in de keuken te spelen`,
    `Alexa, vraag ${called} wat speelt er in de keuken`,
  ],
  keywords: ['muziek', 'music assistant', 'eigen server', 'home assistant', 'multiroom', 'speakers', 'afspeellijst', 'album', 'bibliotheek', 'radio'],
};
