import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../src/skill/languages/fr/number-words.js';
import { fr, frCA } from '../../../src/skill/languages/fr.js';
import { expectSuggestionsUnderstood, heard, misread, SONG_OR_ALBUM, TWO_ARTISTS } from './language-checks.js';

const say = fr.phrases;
const kitchen = { name: 'Cuisine' };

describe('French number words', () => {
  it.each([
    ['vingt et un', '21'],
    ['vingt et une', '21'],
    ['soixante et onze', '71'],
    ['soixante-dix', '70'],
    ['quatre-vingts', '80'],
    ['quatre vingt', '80'],
    ['quatre vingt dix neuf', '99'],
    ['nonante-neuf', '99'],
    ['septante et un', '71'],
    ['cent', '100'],
    ['deux cents', '200'],
    ['deux cent', '200'],
    ['mille neuf cent quatre-vingt-dix-neuf', '1999'],
    ['dix neuf cent quatre vingt dix neuf', '1999'],
    ['dix-neuf cent', '1900'],
    ['deux mille vingt-quatre', '2024'],
    ['quatre-vingt-dix-neuf luftballons', '99 luftballons'],
    ['trois nuits par semaine', '3 nuits par semaine'],
    ['la vie en rose', 'la vie en rose'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(numberWords.digits(words)).toBe(digits));

  it.each([
    ['99 luftballons', 'quatre-vingt-dix-neuf luftballons'],
    ['1999', 'mille neuf cent quatre-vingt-dix-neuf'],
    ['2000', 'deux mille'],
    ['71', 'soixante et onze'],
  ])('"%s" in words is "%s"', (digits, words) => expect(numberWords.words(digits)).toBe(words));

  it('reads every number it writes', () => expect(misread(numberWords)).toEqual([]));
});

describe('what is said in French', () => {
  it.each([
    ['Cuisine', 'dans la cuisine'],
    ['Le Salon', 'dans le salon'],
    ['Salle de bain', 'dans la salle de bain'],
    ['Chambre de Léa', 'dans la chambre de Léa'],
    ['Petit salon', 'dans le petit salon'],
    ['Entrée', "dans l'entrée"],
    ['Sous-sol', 'au sous-sol'],
    ['Terrasse', 'sur la terrasse'],
    ['Enceinte Bluetooth', "sur l'enceinte Bluetooth"],
    ['Toilettes', 'dans les toilettes'],
    ['Ma chambre', 'dans ma chambre'],
    ['Kitchen', 'sur Kitchen'],
    ['Salonnière', 'sur Salonnière'],
  ])('puts what belongs before a room: %s', (name, there) => expect(heard(say.paused({ name }))).toBe(`En pause ${there}.`));

  it.each([
    ['ABBA', "d'ABBA"],
    ['Queen', 'de Queen'],
    ['Édith Piaf', "d'Édith Piaf"],
    ['Yves Montand', "d'Yves Montand"],
    ['Yelle', 'de Yelle'],
    ['Les Cowboys Fringants', 'des Cowboys Fringants'],
    ['The Beatles', 'des Beatles'],
    ["Le Peuple de l'Herbe", "du Peuple de l'Herbe"],
    ["L'Impératrice", "de L'Impératrice"],
  ])('joins an artist as people do: %s', (artist, by) =>
    expect(heard(say.playing({ media: { kind: 'track', name: 'Un titre', artist }, place: kitchen }))).toBe(`Je mets Un titre ${by} dans la cuisine.`),
  );

  it.each([
    [{ genre: 'jazz', decade: 1990 }, 'du jazz des années 90'],
    [{ genre: "l'électro" }, "de l'électro"],
    [{ genre: 'musique classique' }, 'de la musique classique'],
    [{ genre: 'relaxant' }, 'de la musique relaxante'],
    [{ genre: 'dormir' }, 'de la musique pour dormir'],
    [{ decade: 2000 }, 'de la musique des années 2000'],
    [{ collection: 'favorites', artist: 'ABBA' }, "les favoris d'ABBA"],
  ] as const)('names music by its kind: %j', (some, what) => expect(heard(say.playingSome({ some, place: 'everywhere' }))).toBe(`Je mets ${what} partout.`));

  it('says that there is none of a kind', () => {
    const none = (genre: string) => heard(say.noneOf({ some: { genre }, example: {} }));
    expect(none('jazz')).toContain("Je n'ai pas trouvé de jazz.");
    expect(none('électro')).toContain("Je n'ai pas trouvé d'électro.");
  });

  it('asks which one by what tells them apart', () => {
    expect(heard(say.whichMedia(SONG_OR_ALBUM))).toBe("La chanson Thriller, ou l'album ?");
    expect(heard(say.whichMedia(TWO_ARTISTS))).toBe('Hallelujah de Jeff Buckley, ou de Leonard Cohen ?');
  });

  it.each(['Cuisine', 'Salon', 'Sous-sol', 'Terrasse', 'Balcon', 'Kitchen'])('suggests only what it understands: %s', (room) =>
    expectSuggestionsUnderstood(fr, { or: 'Ou bien : ', room }),
  );

  it('counts, lists and tells the time', () => {
    expect(heard(say.haveArtist({ artist: 'ABBA', albums: 2, tracks: 1 }))).toBe("Oui : 2 albums et 1 chanson d'ABBA.");
    expect(heard(say.whichRoom({ rooms: ['Cuisine', 'Salon', 'Bureau'], more: false }))).toBe('Quelle pièce : la cuisine, le salon ou le bureau ?');
    expect(heard(say.timerSet({ duration: 1800, place: kitchen }))).toContain('dans une demi-heure');
    expect(heard(say.soughtTo({ position: 80, place: kitchen }))).toBe('Je reprends à 1 minute 20 dans la cuisine.');
    expect(heard(say.asked({ place: kitchen, action: 'announce' }))).toContain("J'ai demandé de faire l'annonce dans la cuisine.");
    expect(heard(say.asked({ place: kitchen, action: 'stop' }))).toContain("J'ai demandé d'arrêter la musique dans la cuisine.");
  });

  it('says neither "tu" nor "vous"', () => {
    const answers = [
      say.welcome({ visit: 'first' }),
      say.help({ example: {}, tip: 'volume' }),
      say.linkAccount(),
      say.linkAgain(),
      say.mayNotControl(),
      say.noRooms(),
    ];
    for (const answer of answers) expect(heard(answer)).not.toMatch(/\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\bt'/i);
  });
});

describe('French in Canada', () => {
  it('has its own words, and all of the others', () => {
    expect(frCA.utterances.PlaySongIntent).toEqual(expect.arrayContaining([...fr.utterances.PlaySongIntent, 'fais jouer {title}']));
    expect(frCA.slotValues.ROOM.find(({ id }) => id === 'living_room')?.synonyms).toContain('vivoir');
    expect(frCA.slotValues.ROOM.find(({ id }) => id === 'bathroom')?.synonyms).toContain('chambre de bain');
    expect(heard(frCA.phrases.paused({ name: 'Vivoir' }))).toBe('En pause dans le vivoir.');
  });
});
