import type { Reading } from '../reading.js';
import { words } from '../value-lists.js';
import { toDigits, toWords } from './number-words.js';

/** How Dutch phrases are read. Folded: "één" is "een", "'s ochtends" is "s ochtends". */
export const reading: Reading = {
  articles: words('de, het, een, den, the'),
  elisions: [],
  by: words('van, door, by'),
  possessives: [],
  inRoom: words('in de, in het, op de, op het, naar de, naar het, bij de, bij het, bij, van de, van het, uit de, uit het, in, op, naar, van'),
  afterRoom: [],
  roomNouns: words('luidspreker, luidsprekers, speaker, speakers, box, boxen, speler, echo, alsjeblieft, graag, mijn, onze, ons'),
  carriers: words(`
    het nummer genaamd, het album genaamd, de playlist genaamd, de afspeellijst genaamd, een playlist met de naam, de playlist met de naam,
    de nieuwste aflevering van, de laatste aflevering van, de soundtrack van, de soundtrack, de radiozender, het radiostation, de zender, het station,
    de playlist, mijn playlist, de afspeellijst, mijn afspeellijst, het nummer, het liedje, het lied, de track, de single, het album, de plaat, de cd,
    de podcast, het luisterboek, mijn luisterboek, het audioboek, het boek, de band, de groep, de artiest, de zanger, de zangeres, het beste van, de grootste hits van,
    wat muziek van, muziek van, nummers van, liedjes van, iets van, wat van,
    nummer, liedje, lied, track, single, album, plaat, playlist, afspeellijst, zender, radiozender, podcast, luisterboek, band, groep, artiest, zanger,
    genaamd, even, graag, alsjeblieft, eens, wat, een beetje, mijn, onze, ons
  `),
  generic: words(`
    muziek, wat muziek, een beetje muziek, goede muziek, een nummer, nummer, nummers, een liedje, liedje, liedjes, iets, iets leuks, iets moois, zomaar iets,
    wat, een album, album, een playlist, playlist, een afspeellijst, afspeellijst, een plaat, radio, de radio, het
  `),
  pronouns: words('het, dit, dat, deze, die, dit nummer, dit liedje, het nummer, het liedje, deze muziek, de muziek, hem, hier'),
  corrections: words(`
    nee ik bedoel, nee ik bedoelde, nee ik zei, nee ik wilde, nee niet dat maar, niet dat maar, niet hier maar, nee niet, nee toch, nee liever, nee maar,
    ik bedoel, ik bedoelde, ik zei, ik wilde, niet dat, niet hier, nee, maar, toch, liever, in plaats daarvan
  `),
  versions: words(`
    live, remix, remixed, mix, edit, karaoke, cover, coverversie, acoustic, akoestisch, akoestische, instrumental, instrumentaal, instrumentale, unplugged, demo,
    tribute, sped up, slowed, liveversie, concert, radio edit, extended, nightcore, orkestversie, kinderkoor, remastered, remaster
  `),
  common: words(`
    de, het, een, van, voor, met, zonder, en, of, maar, in, op, aan, bij, uit, naar, over, onder, door, om, te, tot, is, zijn, ben, bent, was, niet, geen, ik, jij, je, hij, zij,
    ze, wij, we, jullie, mij, me, jou, hem, haar, ons, mijn, jouw, wat, wie, waar, als, dan, zo, ook, nog, meer, er, dit, dat, die, deze, liefde, lied, liedje, nummer, muziek,
    album, playlist, the, a, an, to, on, at, for, and, by, from, it, i, my, you, your, love
  `),
  and: 'en',
  hasSpaces: true,
  digits: toDigits,
  words: toWords,
  units: {
    seconds: words('sec, seconde, seconden'),
    minutes: words('min, minuut, minuten'),
    hours: words('uren, uurtje, uur'),
  },
  durations: {
    'half uur': 1800,
    'een half uur': 1800,
    'een halfuur': 1800,
    halfuur: 1800,
    'half uurtje': 1800,
    'een half uurtje': 1800,
    kwartier: 900,
    'een kwartier': 900,
    kwartiertje: 900,
    'een kwartiertje': 900,
    'drie kwartier': 2700,
    driekwartier: 2700,
    'anderhalf uur': 5400,
    'anderhalve uur': 5400,
    'twee en een half uur': 9000,
    'tweeenhalf uur': 9000,
    'anderhalve minuut': 90,
    'halve minuut': 30,
    'een halve minuut': 30,
  },
  marks: {
    letters: 'ëïĳ',
    words: words(`
      de, het, een, en, van, ik, jij, je, jou, jouw, mij, mijn, wij, ons, niet, geen, is, zijn, ben, voor, met, op, aan, naar, uit, over, door, als, dan, maar, ook, nog,
      zo, wat, wie, waar, dit, dat, die, deze, liefde, nacht, dag, leven, wereld, hart, zon, zee
    `),
  },
};
