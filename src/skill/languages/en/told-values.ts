import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';

const STATION: readonly SlotTypeValue[] = [
  { value: 'jazz f. m.', synonyms: ['jazz fm'] },
  { value: 'classic f. m.', synonyms: ['classic fm'] },
  ...names(`
    b. b. c. radio one, b. b. c. radio two, b. b. c. radio three, b. b. c. radio four, b. b. c. six music, radio six music, b. b. c. world service,
    radio scotland, heart radio, capital x. t. r. a., kiss f. m., smooth radio, magic radio, absolute radio, absolute eighties, virgin radio,
    talk sport, l. b. c., greatest hits radio, planet rock, kerrang radio, radio x., radio caroline, n. p. r., k. e. x. p., k. c. r. w., w. n. y. c.,
    w. q. x. r., hot ninety seven, z. one hundred, iheart eighties, radio paradise, soma f. m., groove salad, triple j., double j., a. b. c. classic,
    nova ninety six nine, smooth f. m., triple m., c. b. c. radio one, c. b. c. music, virgin radio toronto, radio mirchi, red f. m., big f. m.,
    vividh bharati, all india radio, r. t. e. radio one, today f. m., france inter, dance u. k., the eagle, the quiet storm, radio by the sea
  `),
];

const PODCAST = names(`
  daily news, the daily, serial, this american life, radiolab, ninety nine percent invisible, stuff you should know, the joe rogan experience,
  freakonomics radio, planet money, how i built this, ted talks daily, hardcore history, the rest is history, the rest is politics,
  desert island discs, in our time, global news, the news quiz, no such thing as a fish, off menu, my favorite murder, crime junkie, up first,
  fresh air, song exploder, switched on pop, science versus, hidden brain, invisibilia, the moth, criminal, casefile, conversations,
  hamish and andy, newscast, football weekly, the archers, the food programme, the economist podcast, wait wait don't tell me, call her daddy,
  smartless, wow in the world, story pirates, the seen and the unseen, stories by the fire
`);

const AUDIOBOOK = names(`
  moby dick, pride and prejudice, the hobbit, the lord of the rings, the fellowship of the ring, harry potter and the philosopher's stone,
  harry potter and the chamber of secrets, nineteen eighty four, brave new world, animal farm, the great gatsby, to kill a mockingbird,
  the hitchhiker's guide to the galaxy, dune, treasure island, dracula, frankenstein, jane eyre, great expectations, oliver twist,
  a tale of two cities, the adventures of sherlock holmes, the hound of the baskervilles, twenty thousand leagues under the sea,
  around the world in eighty days, war and peace, crime and punishment, the catcher in the rye, catch twenty two, the secret garden,
  the wind in the willows, alice in wonderland, winnie the pooh, the gruffalo, matilda, atomic habits, sapiens, the martian, project hail mary,
  the da vinci code, gone girl, the girl on the train, the thursday murder club, where the crawdads sing, the alchemist, life of pi,
  the god of small things, midnight's children, by the pricking of my thumbs, murder on the orient express, cloudstreet
`);

const MESSAGE = names(`
  dinner is ready, lunch is ready, breakfast is ready, breakfast is on the table, dinner's on the table, tea is ready, the food is here,
  the pizza is here, time for bed, it's bedtime, time to get up, good morning everyone, good night everyone, it's time for school,
  it's time to go to school, we are leaving in five minutes, we are leaving in ten minutes, we're leaving now, the taxi is here, the bus is coming,
  the film is about to start, the game is about to start, the show starts in ten minutes, i'm home, i'm on my way, we are home,
  i am in the garden, please come downstairs, come to the kitchen, come to the table, everybody come down please, grandma is here, the guests are here,
  there is somebody at the door, the doorbell rang, turn the music down, please be quiet, the baby is asleep, the washing machine is done,
  the laundry is done, please feed the cat, please walk the dog, please tidy your room, do your homework, the cake is in the oven, happy birthday,
  lights out in ten minutes, put your shoes on, has anybody seen my keys
`);

/** Seeds of what is heard rather than sung: stations, podcasts, books, and what is announced. */
export const toldValues = { STATION, PODCAST, AUDIOBOOK, MESSAGE } satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
