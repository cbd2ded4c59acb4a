import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';

/**
 * What French speakers put into the slots that take any words. They are seeds: Alexa also accepts what is not listed, but learns from these how
 * long a name is and which words it may hold ("de", "dans la", numbers, articles). A value stands in one music type only, spoken the way people
 * say it: lower case, numbers as words.
 */
export const musicValues = {
  TITLE: names(`
    la vie en rose, non je ne regrette rien, l'hymne à l'amour, milord, padam padam, sous le ciel de paris, ne me quitte pas, amsterdam, ces gens-là,
    la valse à mille temps, quand on n'a que l'amour, la mer, douce france, que reste-t-il de nos amours, les copains d'abord, la mauvaise réputation,
    chanson pour l'auvergnat, je t'aime moi non plus, le poinçonneur des lilas, la javanaise, comic strip, la bohème, emmenez-moi, comme ils disent,
    hier encore, for me formidable, comme d'habitude, alexandrie alexandra, magnolias for ever, le lundi au soleil, les mots bleus, aline,
    les champs-élysées, l'été indien, et si tu n'existais pas, tous les garçons et les filles, comment te dire adieu, poupée de cire poupée de son,
    laisse tomber les filles, ella elle l'a, résiste, il jouait du piano debout, quand la musique est bonne, il suffira d'un signe, je te donne, là-bas,
    comme toi, l'aventurier, j'ai demandé à la lune, trois nuits par semaine, un autre monde, cendrillon, argent trop cher, antisocial, désenchantée,
    libertine, pourvu qu'elles soient douces, alors on danse, papaoutai, formidable, tous les mêmes, santé, l'enfer, dernière danse, balance ton quoi,
    basique, la grenade, je veux, on ira, le vent nous portera, un homme pressé, l'homme pressé, voyage voyage, ouragan, les démons de minuit,
    sur ma route, dans les yeux d'émilie, chambre avec vue, au soleil, foule sentimentale, mistral gagnant, hexagone, manhattan kaboul, le sud, vesoul,
    pour que tu m'aimes encore, je sais pas, l'amour existe encore, on ne change pas, une chance qu'on s'a, je reviendrai à montréal, lindbergh,
    le blues du businessman, les étoiles filantes, en berne, plus rien, dégénérations, l'amérique pleure, un musicien parmi tant d'autres, mon pays,
    comme un million de gens, la complainte du phoque en alaska, le petit bonheur, gens du pays, frédéric, toujours vivant, loadé comme un gun,
    un deux trois soleil, mille colombes, vingt ans, dix-sept ans, clair de lune, le boléro, la lettre à élise, les quatre saisons, la marseillaise,
    bohemian rhapsody, we will rock you, don't stop me now, dancing queen, waterloo, mamma mia, billie jean, beat it, hallelujah, imagine, hey jude,
    yesterday, let it be, hotel california, stand by me, purple rain, smells like teen spirit, get lucky, one more time, around the world,
    harder better faster stronger, blinding lights, someone like you, rolling in the deep, shape of you, bad guy, nothing else matters,
    nineteen ninety nine, ninety nine luftballons, seven nation army, i will always love you, my heart will go on, don't know why, feeling good
  `),
  ARTIST: names(`
    édith piaf, jacques brel, georges brassens, charles aznavour, charles trenet, serge gainsbourg, jane birkin, françoise hardy, france gall, barbara,
    léo ferré, yves montand, claude françois, joe dassin, johnny hallyday, michel sardou, jacques dutronc, michel polnareff, michel berger, alain souchon,
    laurent voulzy, jean-jacques goldman, francis cabrel, renaud, daniel balavoine, étienne daho, mylène farmer, indochine, téléphone, noir désir,
    les rita mitsouko, louise attaque, la femme, l'impératrice, daft punk, justice, air, phoenix, m eighty three, david guetta, gojira, magma, nino ferrer,
    mc solaar, i am, suprême n. t. m., orelsan, nekfeu, p. n. l., jul, booba, aya nakamura, stromae, angèle, damso, roméo elvis, clara luciani, pomme,
    juliette armanet, vianney, julien doré, benjamin biolay, zaz, camille, indila, christophe maé, kendji girac, grand corps malade, manu chao, zebda,
    tryo, les négresses vertes, django reinhardt, stéphane grappelli, michel petrucciani, erik satie, claude debussy, maurice ravel, frédéric chopin,
    wolfgang amadeus mozart, jean-sébastien bach, ludwig van beethoven, antonio vivaldi, les cowboys fringants, céline dion, robert charlebois,
    harmonium, beau dommage, félix leclerc, gilles vigneault, jean leloup, cœur de pirate, ariane moffatt, arcade fire, les trois accords, mes aïeux,
    garou, isabelle boulay, roch voisine, ginette reno, leonard cohen, hubert lenoir, karim ouellet, loco locass, les colocs, charlotte cardin, queen,
    abba, the beatles, les beatles, the rolling stones, les rolling stones, michael jackson, madonna, prince, david bowie, pink floyd, led zeppelin,
    the cure, depeche mode, u two, coldplay, radiohead, muse, nirvana, metallica, a. c. d. c., jeff buckley, norah jones, nina simone, miles davis,
    ella fitzgerald, louis armstrong, bob marley, bob dylan, johnny cash, elton john, adele, amy winehouse, beyoncé, rihanna, lady gaga, taylor swift,
    billie eilish, dua lipa, ed sheeran, the weeknd, eminem, kendrick lamar, fleetwood mac, dire straits, simon and garfunkel, gorillaz, two pac
  `),
  ALBUM: names(`
    thriller, off the wall, arrival, abbey road, sergent pepper, a night at the opera, the dark side of the moon, the wall, back in black, nevermind, ok computer,
    kind of blue, random access memories, discovery, homework, moon safari, dix mille hertz legend, histoire de melody nelson, l'homme à tête de chou,
    rock around the bunker, l'imprudence, fantaisie militaire, osez joséphine, play blessures, la superbe, tostaky, des visages des figures,
    dure limite, crache ton venin, le baiser, paradize, l'aventurier en concert, black city parade, ainsi soit je, anamorphosée, innamoramento,
    entre gris clair et gris foncé, rouge, sarbacane, samedi soir sur la terre, hors-saison, mistral perdant, morgane de toi, boucan d'enfer, éthique,
    cheese, racine carrée, multitude, brol, nonante-cinq, sainte-victoire, civilisation, la fête est finie, le chant des sirènes, feu, cyborg,
    deux frères, dans la légende, l'école du micro d'argent, ombre est lumière, paris sous les bombes, prose combat, qui sème le vent,
    clandestino, à la vie à l'amour, les ogres de barback en concert, d'eux, s'il suffisait d'aimer, un peu de nous, la grand-messe, break syndical,
    motel capri, octobre, cinquième saison, l'heptade, où est passée la noce, québec love, le dôme, blonde, petite mort,
    funeral, the suburbs, dans ma main, la forêt des mal-aimés, jaune, starmania, les choristes, le fabuleux destin d'amélie poulain, le grand bleu,
    les demoiselles de rochefort, à bout de souffle, rumours, come away with me, grace, arrivederci, hybrid theory, back to black, twenty one,
    future nostalgia, midnights, mezzanine, dummy, the joshua tree, london calling, la nuit est encore jeune
  `),
  PLAYLIST: names(`
    dinner party, dîner, dîner entre amis, apéro, apéritif, soirée, soirée entre amis, fête, anniversaire, barbecue, petit déjeuner, réveil, bonjour,
    bonne nuit, dodo, sommeil, sieste, détente, zen, yoga, méditation, relaxation, calme, cocooning, coin du feu, jour de pluie, dimanche matin,
    samedi soir, vendredi, week-end, vacances, été, plage, hiver, automne, noël, chants de noël, halloween, route, voiture, sur la route, voyage, travail,
    télétravail, bureau du matin, concentration, révisions, lecture, devoirs, sport, musculation, course à pied, jogging, cardio, ménage, cuisine du monde,
    en cuisine, jardinage, bricolage, enfants, comptines du soir, berceuses, ados, maman, papa, romantique, saint-valentin, mariage, notre mariage,
    souvenirs, nostalgie du samedi, slow, années lycée, tubes, tubes de l'été, mes tubes, top cinquante, les cent meilleures, découvertes,
    découvertes de la semaine, nouveautés du vendredi, coup de cœur, mes titres likés, les plus écoutés, classiques, les grands classiques,
    chansons à boire, chansons tristes, bonne humeur, feel good, karaoké du samedi, blind test, old school, rock français, variétés, piano, guitare,
    acoustique du soir, saint-jean, temps des sucres, party de cuisine, cinq à sept, workout
  `),
  STATION: names(`
    france inter, france info, france culture, france musique, france bleu, ici paris, fip, fip jazz, fip rock, mouv, r. t. l., r. t. l. deux, europe un,
    r. m. c., nostalgie, chérie f. m., n. r. j., fun radio, skyrock, virgin radio, europe deux, rire et chansons, radio nova, tsf jazz, jazz radio,
    radio classique, oui f. m., r. f. m., sud radio, r. f. i., jazz f. m., jazz fm, radio suisse classique, la première, classic vingt et un, tarmac,
    ici première, ici musique, rouge f. m., énergie, ckoi, chom, radio-canada, radio swiss jazz, radio paradise, soma f. m.
  `),
  PODCAST: names(`
    daily news, transfert, affaires sensibles, la terre au carré, les pieds sur terre, l'heure du monde, code source, hondelatte raconte, les grosses têtes,
    small talk, choses à savoir, génération do it yourself, la poudre, le cours de l'histoire, les chemins de la philosophie, la méthode scientifique,
    la story, à voix nue, l'after foot, une histoire et oli, bestioles, les odyssées, les actus du jour, le journal de huit heures, émotions, change ma vie,
    le code a changé, franck ferrand raconte, sous écoute, ça s'explique, aujourd'hui l'histoire, balade en brouette
  `),
  AUDIOBOOK: names(`
    moby dick, le petit prince, les misérables, vingt mille lieues sous les mers, le comte de monte-cristo, l'étranger, la peste, madame bovary, germinal,
    les trois mousquetaires, notre-dame de paris, candide, vingt ans après, l'odyssée, orgueil et préjugés, bel-ami,
    le seigneur des anneaux, harry potter à l'école des sorciers, sapiens, dune, au bonheur des dames, l'île au trésor, alice au pays des merveilles,
    le meurtre de roger ackroyd, ils étaient dix, le grand meaulnes, la gloire de mon père, le rouge et le noir, bonheur d'occasion, maria chapdelaine,
    l'avalée des avalés, les piliers de la terre, le parfum, la vérité sur l'affaire harry quebert, les contes du chat perché
  `),
  MESSAGE: names(`
    le dîner est prêt, le repas est prêt, le déjeuner est prêt, à table, on mange, c'est l'heure de dormir, c'est l'heure d'aller au lit,
    c'est l'heure de partir, on part dans cinq minutes, on s'en va, je suis rentré, je suis rentrée, les invités sont là, le bus arrive, il est sept heures,
    il faut se lever, levez-vous, descendez, venez m'aider, venez dans la cuisine, quelqu'un sonne à la porte, le colis est arrivé, le café est prêt,
    la machine est finie, le film commence, éteignez les écrans, rangez vos chambres, brossez-vous les dents, bonne nuit tout le monde, joyeux anniversaire,
    bonjour tout le monde, j'ai besoin d'aide, le souper est prêt, le match commence, mettez vos chaussures
  `),
} satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
