import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';

/** From a list with commas. */
const names = (list: string): readonly SlotTypeValue[] => list.split(',').map((value) => ({ value: value.trim() }));

const TITLE = names(`
  bohemian rhapsody, dancing queen, billie jean, beat it, hey jude, let it be, yesterday, here comes the sun, come together, a day in the life,
  imagine, stand by me, step by step, day by day, bye bye bye, by the way, girl on fire, man in the mirror, in the air tonight, in the end,
  in the ghetto, somebody to love, dancing in the dark, dancing in the street, singing in the rain, smoke on the water, dock of the bay,
  knocking on heaven's door, stuck in the middle with you, the sound of silence, the boxer, mrs robinson, bridge over troubled water,
  the winner takes it all, mamma mia, waterloo, take a chance on me, gimme gimme gimme, like a prayer, like a rolling stone, a hard day's night,
  all you need is love, wish you were here, another brick in the wall, comfortably numb, money for nothing, sultans of swing, hotel california,
  take it easy, go your own way, dreams, every rose has its thorn, landslide, sweet child of mine, november rain, highway to hell, thunderstruck,
  hells bells, enter sandman, nothing else matters, one, creep, karma police, wonderwall, don't look back in anger, song two, yellow, fix you,
  viva la vida, clocks, mr brightside, seven nation army, seven years, nineteen ninety nine, purple rain, kiss, when doves cry,
  fifty ways to leave your lover, ninety nine red balloons, ninety nine luftballons, five hundred miles, a thousand miles, summer of sixty nine,
  eye of the tiger, livin' on a prayer, africa, rosanna, take on me, every breath you take, message in a bottle, losing my religion, everybody hurts,
  where the streets have no name, with or without you, walk on the wild side, space oddity, under pressure, life on mars, rebel rebel, halo,
  crazy in love, single ladies, rolling in the deep, someone like you, hello, shake it off, blank space, anti hero, bad guy, blinding lights,
  uptown funk, get lucky, get the party started, what about us, hallelujah, fields of gold, time after time, girls just want to have fun,
  i will always love you, i want it that way, total eclipse of the heart, we will rock you, don't stop me now, radio ga ga,
  video killed the radio star, what a wonderful world, fly me to the moon, my way, feeling good, jolene, ring of fire, take me home country roads,
  la vie en rose, clair de lune, moonlight sonata, the four seasons
`);

const ARTIST = names(`
  queen, abba, the beatles, michael jackson, madonna, prince, david bowie, elton john, billy joel, bruce springsteen, bob dylan, neil young,
  joni mitchell, leonard cohen, jeff buckley, nick drake, nick cave and the bad seeds, simon and garfunkel, paul simon, pink floyd, led zeppelin,
  the rolling stones, the who, the kinks, the doors, the police, the clash, the cure, the smiths, the killers, the white stripes, the temptations,
  the supremes, the beach boys, the mamas and the papas, fleetwood mac, dire straits, eagles, toto, guns and roses, a. c. d. c., metallica,
  iron maiden, motorhead, nirvana, pearl jam, radiohead, oasis, blur, pulp, coldplay, muse, u. two, r. e. m., a ha, tears for fears, depeche mode,
  duran duran, pet shop boys, eurythmics, cyndi lauper, whitney houston, tina turner, aretha franklin, nina simone, stevie wonder, marvin gaye,
  otis redding, ben e king, al green, bill withers, earth wind and fire, daft punk, massive attack, portishead, air, kraftwerk, bjork, sigur ros,
  die arzte, die toten hosen, rammstein, edith piaf, frank sinatra, ella fitzgerald, louis armstrong, miles davis, john coltrane, norah jones, adele,
  amy winehouse, beyonce, rihanna, pink, lady gaga, taylor swift, billie eilish, ed sheeran, dua lipa, the weeknd, bruno mars, kendrick lamar, eminem,
  fifty cent, two pac, maroon five, blink one eighty two, twenty one pilots, the nineteen seventy five, johnny cash, dolly parton, willie nelson,
  bob marley and the wailers, buena vista social club, johann sebastian bach, mozart, beethoven, ludovico einaudi
`);

const ALBUM = names(`
  thriller, off the wall, bad, abbey road, revolver, rubber soul, the white album, help, a night at the opera, sheer heart attack, arrival,
  super trouper, rumours, tango in the night, brothers in arms, making movies, the dark side of the moon, the wall, animals, back in black,
  the razors edge, appetite for destruction, master of puppets, the number of the beast, nevermind, in utero, ten, ok computer, kid a, in rainbows,
  definitely maybe, parklife, different class, parachutes, a head full of dreams, hot fuss, elephant, the joshua tree, achtung baby,
  automatic for the people, out of time, synchronicity, london calling, disintegration, the queen is dead, violator, songs from the big chair,
  graceland, blue, hejira, grace, pink moon, five leaves left, harvest, after the gold rush, blood on the tracks, highway sixty one revisited,
  born to run, born in the usa, the stranger, goodbye yellow brick road, hunky dory, ziggy stardust, low, horses, pet sounds,
  songs in the key of life, innervisions, what's going on, back to black, twenty one, nineteen eighty nine, folklore, midnights, lemonade,
  renaissance, future nostalgia, random access memories, discovery, mezzanine, dummy, moon safari, autobahn, homogenic, kind of blue, a love supreme,
  time out, come away with me, at folsom prison, legend, the goldberg variations, hybrid theory, american idiot, jagged little pill, tapestry,
  bat out of hell
`);

const PLAYLIST = names(`
  dinner party, dinner, workout, morning workout, running, gym, yoga, meditation, sleep, bedtime, good night, wake up, good morning, breakfast,
  sunday morning, saturday night, friday, weekend, party, birthday party, house party, garden party, barbecue, cooking, cleaning, cleaning the house,
  ironing, work, working from home, focus, deep focus, study, reading, homework, driving, road trip, commute, on the road, in the garden, summer,
  summer hits, autumn, winter, christmas, christmas carols, halloween, easter, romance, date night, wedding, our wedding, chill, chill out,
  easy listening, relaxing, calm, rainy day, happy, feel good, sad songs, favorites, favourites, my favourite songs, all time favourites, liked songs,
  most played, recently added, new music, old school, eighties hits, nineties hits, two thousands, top one hundred, the best of all, classics, oldies,
  rock classics, jazz standards, piano, acoustic, singalong, karaoke night, kids, kids party, lullabies, dad, mum, mom
`);

/** Rooms most homes have. `everywhere` is every player at once. */
const ROOM: readonly SlotTypeValue[] = [
  {
    id: 'everywhere',
    value: 'everywhere',
    synonyms: ['every room', 'all rooms', 'all the rooms', 'every speaker', 'all speakers', 'all the speakers', 'whole house', 'everything'],
  },
  { value: 'kitchen' },
  { value: 'living room', synonyms: ['front room'] },
  { value: 'lounge' },
  { value: 'sitting room' },
  { value: 'family room' },
  { value: 'den' },
  { value: 'dining room', synonyms: ['dining area'] },
  { value: 'bedroom' },
  { value: 'master bedroom', synonyms: ['main bedroom'] },
  { value: 'guest room', synonyms: ['spare room', 'spare bedroom', 'guest bedroom'] },
  { value: "kids' room", synonyms: ["children's room"] },
  { value: 'nursery', synonyms: ["baby's room"] },
  { value: 'playroom' },
  { value: 'bathroom', synonyms: ['bath'] },
  { value: 'ensuite' },
  { value: 'shower' },
  { value: 'toilet', synonyms: ['loo'] },
  { value: 'office', synonyms: ['home office'] },
  { value: 'study' },
  { value: 'library' },
  { value: 'music room' },
  { value: 'studio' },
  { value: 'hallway', synonyms: ['hall', 'corridor'] },
  { value: 'entrance' },
  { value: 'landing' },
  { value: 'stairs' },
  { value: 'upstairs' },
  { value: 'downstairs' },
  { value: 'outside' },
  { value: 'basement', synonyms: ['cellar'] },
  { value: 'attic', synonyms: ['loft'] },
  { value: 'garage' },
  { value: 'workshop' },
  { value: 'shed' },
  { value: 'garden', synonyms: ['yard', 'back yard'] },
  { value: 'patio', synonyms: ['terrace', 'deck'] },
  { value: 'balcony' },
  { value: 'conservatory', synonyms: ['sunroom', 'winter garden'] },
  { value: 'porch' },
  { value: 'pool' },
  { value: 'gym', synonyms: ['fitness room'] },
  { value: 'sauna' },
  { value: 'utility room', synonyms: ['laundry room', 'laundry'] },
  { value: 'pantry' },
  { value: 'bar' },
  { value: 'cinema', synonyms: ['home cinema', 'movie room'] },
  { value: 'television', synonyms: ['tv'] },
  { value: 'stereo', synonyms: ['hi fi'] },
  { value: 'record player' },
];

/** Where, in one adverb: stands right behind what is to be done ("pause the music upstairs"). */
const ZONE: readonly SlotTypeValue[] = [
  {
    id: 'everywhere',
    value: 'everywhere',
    synonyms: ['all over the house', 'throughout the house', 'in every room', 'in all rooms', 'in all the rooms', 'on all speakers', 'on every speaker'],
  },
  { value: 'upstairs' },
  { value: 'downstairs' },
  { value: 'outside', synonyms: ['outdoors'] },
  { value: 'inside', synonyms: ['indoors'] },
];

/** How much louder or quieter. */
const STEP: readonly SlotTypeValue[] = [
  { id: 'a_bit', value: 'a bit', synonyms: ['a little', 'a little bit', 'slightly', 'a tad', 'a touch', 'a notch', 'just a bit'] },
  { id: 'a_lot', value: 'a lot', synonyms: ['lots', 'much', 'way', 'loads', 'a great deal', 'quite a bit', 'quite a lot'] },
];

/** Makes an amount a percentage: "five" is half of Alexa's ten, "five percent" is nearly silent. */
const UNIT: readonly SlotTypeValue[] = [{ id: 'percent', value: 'percent', synonyms: ['per cent'] }];

/**
 * What English speakers put into the slots. Music types are seeds: Alexa also accepts what is not listed, but learns from these how long a name is
 * and which words it may hold ("by", "in the", numbers, articles). A value stands in one music type only, spoken the way people say it: lower case,
 * numbers as words. An id stands only where the skill looks at it.
 */
export const slotValues: Readonly<Record<SlotTypeName, readonly SlotTypeValue[]>> = { TITLE, ARTIST, ALBUM, PLAYLIST, ROOM, ZONE, STEP, UNIT };
