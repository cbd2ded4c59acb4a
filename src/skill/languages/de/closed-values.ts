import type { SlotTypeValue } from '../language.js';

/** A value with its id and other ways to say it. */
const closed = (id: string, value: string, synonyms: string): SlotTypeValue => ({ id, value, synonyms: synonyms.split(',').map((each) => each.trim()) });

/** Kinds of music and moods as they stand behind "etwas" ("ruhiges"), before "musik" ("ruhige") and behind it ("zum einschlafen"). */
const GENRE: readonly SlotTypeValue[] = [
  closed('pop', 'pop', 'popmusik, poppiges, deutschpop'),
  closed('rock', 'rock', 'rockmusik, rockiges, rockige, deutschrock'),
  closed('classic rock', 'classic rock', 'klassischen rock, rockklassiker'),
  closed('jazz', 'jazz', 'jazzmusik, jazziges, jazzige'),
  closed('swing', 'swing', 'swingmusik'),
  closed('blues', 'blues', 'bluesmusik'),
  closed('soul', 'soul', 'soulmusik, souliges'),
  closed('funk', 'funk', 'funkiges, funkige'),
  closed('r&b', 'r and b', 'r n b, rhythm and blues'),
  closed('hip hop', 'hip hop', 'hiphop'),
  closed('rap', 'rap', 'deutschrap, deutschen rap'),
  closed('classical', 'klassik', 'klassische, klassisches, klassikmusik, klassische klänge'),
  closed('baroque', 'barock', 'barocke, barockes, barockmusik'),
  closed('opera', 'oper', 'opern, opernmusik'),
  closed('piano', 'klavier', 'klaviermusik, piano'),
  closed('schlager', 'schlager', 'schlagermusik, deutschen schlager'),
  closed('folk', 'folk', 'folkmusik'),
  closed('volksmusik', 'volksmusik', 'volkstümliche, volkstümliches'),
  closed('neue deutsche welle', 'n d w', 'ndw'),
  closed('country', 'country', 'countrymusik'),
  closed('electronic', 'elektro', 'electro, elektronisches, elektronische, elektronik'),
  closed('techno', 'techno', 'technomusik'),
  closed('house', 'house', 'housemusik, deep house'),
  closed('dance', 'dance', 'tanzbares, tanzbare, tanzmusik, zum tanzen'),
  closed('disco', 'disco', 'discomusik, disko'),
  closed('ambient', 'ambient', 'sphärisches, sphärische'),
  closed('lo-fi', 'lo fi', 'lofi'),
  closed('metal', 'metal', 'heavy metal, metalmusik'),
  closed('punk', 'punk', 'punkrock, punkiges'),
  closed('indie', 'indie', 'indiemusik, indierock'),
  closed('alternative', 'alternative', 'alternatives'),
  closed('reggae', 'reggae', 'reggaemusik'),
  closed('ska', 'ska', 'skamusik'),
  closed('latin', 'latin', 'lateinamerikanisches, lateinamerikanische, salsa'),
  closed('bossa nova', 'bossa nova', 'bossa'),
  closed('singer-songwriter', 'liedermacher', 'singer songwriter'),
  closed('soundtrack', 'filmmusik', 'soundtracks, aus filmen'),
  closed('musical', 'musical', 'musicals, musicalmusik'),
  closed('gospel', 'gospel', 'gospelmusik'),
  closed('world', 'weltmusik', 'world music'),
  closed('children', 'kindermusik', 'für kinder, kinderlieder zum mitmachen'),
  closed('christmas', 'weihnachtliches', 'weihnachtliche, weihnachtsmusik, zu weihnachten'),
  closed('relaxing', 'entspannendes', 'entspannende, entspanntes, entspannte, zum entspannen, chilliges, chillige, zum chillen'),
  closed('calm', 'ruhiges', 'ruhige, leises, sanftes, sanfte'),
  closed('sleep', 'zum einschlafen', 'zum schlafen, für die nacht'),
  closed('focus', 'zum konzentrieren', 'zum lernen, zum arbeiten, zum lesen'),
  closed('cooking', 'zum kochen', 'fürs kochen'),
  closed('dinner', 'zum essen', 'zum abendessen, fürs abendessen'),
  closed('workout', 'zum sport', 'zum joggen, zum trainieren, für den sport'),
  closed('party', 'für die party', 'partymusik, zum feiern, für eine party'),
  closed('happy', 'fröhliches', 'fröhliche, gut gelauntes, für gute laune'),
  closed('sad', 'trauriges', 'traurige, melancholisches, melancholische'),
  closed('romantic', 'romantisches', 'romantische, für zwei'),
];

/** As it stands before a noun ("neunziger musik") and behind "aus den" ("neunzigern"). */
const decade = (year: string, word: string, others = ''): SlotTypeValue =>
  closed(year, word, `${word}n, ${word} jahre, ${word} jahren, ${year}er${others === '' ? '' : `, ${others}`}`);

const KIND_OF_ALBUM = 'neuestes album, neue album, neuste album, letzte album, aktuelle album, aktuellste album';

/** The types that list all there is. */
export const closedValues = {
  GENRE,
  DECADE: [
    decade('1950', 'fünfziger', '50er'),
    decade('1960', 'sechziger', '60er'),
    decade('1970', 'siebziger', '70er'),
    decade('1980', 'achtziger', '80er'),
    decade('1990', 'neunziger', '90er'),
    decade('2000', 'zweitausender', 'nullern, nullerjahren'),
    decade('2010', 'zweitausendzehner', 'zehner jahren, zehnern'),
    decade('2020', 'zweitausendzwanziger', 'zwanziger jahren'),
  ],
  COLLECTION: [
    closed('favorites', 'favoriten', 'lieblingslieder, lieblingssongs, lieblingsmusik, lieblingstitel, favorisierten lieder'),
    closed(
      'recently_added',
      'zuletzt hinzugefügt',
      'zuletzt hinzugefügten songs, zuletzt hinzugefügte musik, zuletzt hinzugefügten lieder, neu hinzugefügten songs, neu hinzugefügt, neuesten songs, neuen songs, neue musik',
    ),
    closed(
      'recently_played',
      'zuletzt gehört',
      'zuletzt gehörten songs, zuletzt gehörte musik, zuletzt gehörten lieder, zuletzt gespielten songs, zuletzt gespielt, zuletzt gespielte musik, neulich gehört',
    ),
    closed('newest_album', 'neueste album', KIND_OF_ALBUM),
    closed(
      'anything',
      'musik',
      `etwas musik, ein bisschen musik, irgendwas, irgendetwas, irgendwas schönes, irgendwas gutes, was schönes, was du willst, eine überraschung,
      überrasch mich, überrasche mich, irgendeinen song, irgendein lied`,
    ),
  ],
  VERSION: [
    closed('live', 'live', 'konzert'),
    closed('acoustic', 'akustik', 'akustische, acoustic, unplugged'),
    closed('remix', 'remix', 'geremixte'),
    closed('cover', 'cover', 'gecoverte'),
    closed('karaoke', 'karaoke', 'mitsing'),
    closed('instrumental', 'instrumental', 'instrumentale'),
    closed('original', 'original', 'originale, ursprüngliche'),
    closed('remastered', 'remastered', 'remasterte, remaster'),
  ],
  STEP: [
    closed('a_bit', 'ein bisschen', 'etwas, ein wenig, bisschen, ein kleines bisschen, ein stück, ein klein wenig, einen tick'),
    closed('a_lot', 'viel', 'deutlich, sehr viel, ein ganzes stück, richtig, ordentlich, erheblich'),
  ],
  UNIT: [closed('percent', 'prozent', 'pro zent')],
  DIRECTION: [closed('forward', 'vor', 'vorwärts, nach vorne, nach vorn, weiter'), closed('back', 'zurück', 'rückwärts, nach hinten')],
  SWITCH: [closed('on', 'an', 'ein, aktiv'), closed('off', 'aus', 'ab')],
  REPEAT: [
    closed('one', 'diesen song', 'dieses lied, diesen titel, das lied, den song, den titel, ein lied, einen song, einen titel'),
    closed('all', 'alles', 'alle, alle songs, alle lieder, die warteschlange, die playlist, das album, an, ein'),
    closed('off', 'aus', 'nichts, nichts mehr, nicht mehr'),
  ],
  ASPECT: [
    closed('artist', 'künstler', 'interpret, interpreten, sänger, sängerin, band, gruppe, wer, wem'),
    closed('album', 'album', 'platte, cd'),
    closed('year', 'jahr', 'wann'),
  ],
  ORDINAL: [
    closed('1', 'erste', 'ersten, erstes, erster'),
    closed('2', 'zweite', 'zweiten, zweites, zweiter'),
    closed('3', 'dritte', 'dritten, drittes, dritter'),
    closed('4', 'vierte', 'vierten, viertes, vierter'),
    closed('last', 'letzte', 'letzten, letztes, letzter'),
    closed('other', 'andere', 'anderen, anderes, anderer'),
  ],
  KIND: [
    closed('track', 'lied', 'song, titel, track, stück'),
    closed('album', 'album', 'platte, schallplatte'),
    closed('artist', 'band', 'künstler, künstlerin, gruppe, sänger, sängerin'),
    closed('playlist', 'playlist', 'wiedergabeliste'),
    closed('radio', 'sender', 'radiosender, radio'),
  ],
} satisfies Readonly<Record<string, readonly SlotTypeValue[]>>;
