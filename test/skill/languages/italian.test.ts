import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../src/skill/languages/it/number-words.js';
import { it as italian } from '../../../src/skill/languages/it.js';
import { type Example, TIPS } from '../../../src/skill/languages/phrases.js';
import type { Speech } from '../../../src/skill/ssml.js';
import { matcherOf } from '../model/model.js';

const say = italian.phrases;
const text = ({ ssml }: Speech): string => ssml.replace(/<[^>]*>/g, '').replaceAll('&apos;', "'");
const kitchen = { name: 'Cucina' };

/** What its tips ask for, in their order. */
const TIP_INTENTS = [
  ...['SetVolumeIntent', 'MoveMusicIntent', 'AddToQueueIntent', 'SleepTimerIntent', 'LikeIntent', 'MoreLikeThisIntent', 'WhatsPlayingIntent'],
  ...['GroupRoomsIntent', 'PlayCollectionIntent'],
];

describe('Italian number words', () => {
  it.each([
    ['un', '1'],
    ['una', '1'],
    ['ventuno', '21'],
    ['ventun', '21'],
    ['ventitré', '23'],
    ['ventitre', '23'],
    ['novantanove', '99'],
    ['novanta nove', '99'],
    ['cento', '100'],
    ['centouno', '101'],
    ['centuno', '101'],
    ['duecentottanta', '280'],
    ['duecento ottanta', '280'],
    ['millenovecentonovantanove', '1999'],
    ['mille novecento ottanta quattro', '1984'],
    ['duemila', '2000'],
    ['duemilaventiquattro', '2024'],
    ['novantanove luftballons', '99 luftballons'],
    ['dieci ragazze', '10 ragazze'],
    ['la canzone del sole', 'la canzone del sole'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(numberWords.digits(words)).toBe(digits));

  it.each([
    ['99 luftballons', 'novantanove luftballons'],
    ['1999', 'millenovecentonovantanove'],
    ['2000', 'duemila'],
    ['7 rings', 'sette rings'],
  ])('"%s" in words is "%s"', (digits, words) => expect(numberWords.words(digits)).toBe(words));

  it('reads every number it writes', () => {
    const numbers = Array.from({ length: 2100 }, (_, number) => String(number));
    expect(numbers.filter((number) => numberWords.digits(numberWords.words(number)) !== number)).toEqual([]);
  });
});

describe('what is said in Italian', () => {
  it.each([
    ['Cucina', 'in cucina'],
    ['Il Salotto', 'in salotto'],
    ['Sala da pranzo', 'in sala da pranzo'],
    ['Camera di Giulia', 'in camera di Giulia'],
    ['Bagno', 'in bagno'],
    ['Bagno piccolo', 'nel bagno piccolo'],
    ['Ufficio', 'in ufficio'],
    ['Studio', 'nello studio'],
    ['Ingresso', "nell'ingresso"],
    ['Stanza degli ospiti', 'nella stanza degli ospiti'],
    ['Terrazza', 'in terrazza'],
    ['Balcone', 'sul balcone'],
    ['Piano di sopra', 'al piano di sopra'],
    ['Altoparlante Bluetooth', "sull'altoparlante Bluetooth"],
    ['Kitchen', 'su Kitchen'],
    ['Salamandra', 'su Salamandra'],
  ])('puts what belongs before a room: %s', (name, there) => expect(text(say.paused({ name }))).toBe(`In pausa ${there}.`));

  it.each([
    ['ABBA', 'di ABBA'],
    ['Mina', 'di Mina'],
    ['I Cugini di Campagna', 'dei Cugini di Campagna'],
    ['Gli Stadio', 'degli Stadio'],
    ['Le Vibrazioni', 'delle Vibrazioni'],
    ['Il Volo', 'del Volo'],
    ['La Rappresentante di Lista', 'della Rappresentante di Lista'],
    ['The Beatles', 'dei Beatles'],
    ['The Smiths', 'degli Smiths'],
    ['The Weeknd', 'di The Weeknd'],
  ])('joins an artist as people do: %s', (artist, by) =>
    expect(text(say.playing({ media: { kind: 'track', name: 'Un brano', artist }, place: kitchen }))).toBe(`Metto Un brano ${by} in cucina.`),
  );

  it.each([
    [{ genre: 'jazz', decade: 1990 }, 'jazz degli anni 90'],
    [{ genre: 'classica' }, 'musica classica'],
    [{ genre: 'allegro' }, 'musica allegra'],
    [{ genre: 'dormire' }, 'musica per dormire'],
    [{ genre: 'la cena' }, 'musica per la cena'],
    [{ decade: 2000 }, 'musica degli anni 2000'],
    [{ collection: 'favorites', artist: 'ABBA' }, 'i tuoi preferiti di ABBA'],
  ] as const)('names music by its kind: %j', (some, what) => expect(text(say.playingSome({ some, place: 'everywhere' }))).toBe(`Metto ${what} ovunque.`));

  it('asks which one by what tells them apart', () => {
    const thriller = { name: 'Thriller', artist: 'Michael Jackson' };
    expect(
      text(
        say.whichMedia([
          { kind: 'track', ...thriller },
          { kind: 'album', ...thriller },
        ]),
      ),
    ).toBe("La canzone Thriller, o l'album?");
    const hallelujah = (artist: string) => ({ kind: 'track', name: 'Hallelujah', artist }) as const;
    expect(text(say.whichMedia([hallelujah('Jeff Buckley'), hallelujah('Leonard Cohen')]))).toBe('Hallelujah di Jeff Buckley, o di Leonard Cohen?');
  });

  it.each(['Cucina', 'Studio', 'Bagno piccolo', 'Stanza degli ospiti', 'Balcone', 'Kitchen'])('suggests only what it understands: %s', (room) => {
    const tipsFor = (example: Example) => TIPS.map((tip) => text(say.help({ example, tip })).split('Oppure: ')[1]?.replace(/\.$/, '') ?? '');
    const intentOf = (phrase: string): string => {
      const match = matcherOf('it-IT').match(phrase);
      return match !== undefined && 'intent' in match ? match.intent : `nothing: ${phrase}`;
    };
    const song = { kind: 'track', name: 'Dancing Queen', artist: 'Queen' } as const;
    expect(tipsFor({ room, media: song }).map(intentOf)).toEqual(TIP_INTENTS);
    expect(tipsFor({}).map(intentOf)).toEqual(TIP_INTENTS.map((intent) => (intent === 'AddToQueueIntent' ? 'WhatsNextIntent' : intent)));
    const binding = text(say.suggestBinding(room)).replace(/^[^:]*: ([^,]*),.*$/, '$1');
    expect(intentOf(binding)).toBe('BindEchoIntent');
  });

  it('counts, lists and tells the time', () => {
    expect(text(say.haveArtist({ artist: 'ABBA', albums: 1, tracks: 14 }))).toBe('Sì: 1 album e 14 canzoni di ABBA.');
    expect(text(say.whichRoom({ rooms: ['Cucina', 'Soggiorno', 'Ufficio'], more: false }))).toBe("In quale stanza: la cucina, il soggiorno o l'ufficio?");
    expect(text(say.timerSet({ duration: 1800, place: kitchen }))).toContain("tra mezz'ora");
    expect(text(say.timerSet({ duration: 60, place: kitchen }))).toContain('tra 1 minuto.');
    expect(text(say.soughtTo({ position: 80, place: kitchen }))).toBe('Riparto da 1 minuto e 20 in cucina.');
    expect(text(say.volume({ level: 80, place: kitchen, scale: 'percent' }))).toBe("Volume all'80 per cento in cucina.");
    expect(text(say.volume({ level: 35, place: kitchen, scale: 'percent' }))).toBe('Volume al 35 per cento in cucina.');
  });
});
