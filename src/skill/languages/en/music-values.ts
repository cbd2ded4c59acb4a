import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';

const TITLE = names(`
  bohemian rhapsody, dancing queen, billie jean, beat it, hey jude, let it be, yesterday, here comes the sun, come together, a day in the life,
  imagine, stand by me, step by step, day by day, bye bye bye, by the way, girl on fire, man in the mirror, in the air tonight, in the end,
  in the ghetto, somebody to love, dancing in the dark, dancing in the street, singing in the rain, smoke on the water, dock of the bay,
  knocking on heaven's door, stuck in the middle with you, the sound of silence, the boxer, mrs robinson, bridge over troubled water,
  the winner takes it all, mamma mia, waterloo, take a chance on me, gimme gimme gimme, like a prayer, like a rolling stone, a hard day's night,
  all you need is love, wish you were here, another brick in the wall, comfortably numb, money for nothing, sultans of swing, hotel california,
  take it easy, go your own way, dreams, every rose has its thorn, landslide, sweet child of mine, november rain, highway to hell, thunderstruck,
  hells bells, enter sandman, nothing else matters, creep, karma police, wonderwall, don't look back in anger, song two, yellow, fix you,
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
  dinner party, morning workout, running, gym, yoga, good night, good morning, sunday morning, saturday night, friday, weekend, birthday party, house
  party, garden party, barbecue, cooking, cleaning, cleaning the house, ironing, working from home, deep focus, homework, driving, road trip, commute,
  on the road, in the garden, summer hits, autumn, winter, easter, date night, wedding, our wedding, rainy day, sad songs, most played, old school,
  eighties hits, nineties hits, top one hundred, the best of all, rock classics, jazz standards, karaoke night, kids party,
  date night dinner, summer party, chill evening, calm mornings, sleepy time, study beats, deep sleep, family favourites, all time favourites, dad's
  songs, mum's mix, mom's mix, songs for the road, by the fire, in the bath, kids in the car, winter evenings, lazy afternoon, five star songs, one
  hit wonders, guilty pleasures, best of the eighties, songs by women, covers by friends, discover weekly, release radar, daily mix, on repeat,
  peaceful piano, rap caviar, the long drive home
`);

/**
 * Seeds: Alexa also accepts what is not listed, but learns from these how long a name is and which words it may hold ("by", "in the", numbers,
 * articles). A value stands in one music type only, spoken the way people say it: lower case, numbers as words.
 */
export const musicValues = { TITLE, ARTIST, ALBUM, PLAYLIST } satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
