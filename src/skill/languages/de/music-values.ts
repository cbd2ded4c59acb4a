import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';

/**
 * Names of music as German speakers say them: local and international, one to six words, numbers as words, some holding "von", "in der" or an
 * article. Seeds only: Alexa also takes what is not listed, but learns from these what a name looks like.
 */
export const musicValues = {
  TITLE: names(`
    bohemian rhapsody, dancing queen, waterloo, mamma mia, billie jean, beat it, we will rock you, don't stop me now, radio ga ga, under pressure,
    hallelujah, imagine, yesterday, hey jude, let it be, here comes the sun, stand by me, smells like teen spirit, nothing else matters, wonderwall,
    hotel california, stairway to heaven, highway to hell, smoke on the water, knocking on heaven's door, sweet child o mine, purple rain, halo,
    someone like you, rolling in the deep, shake it off, blinding lights, bad guy, get lucky, uptown funk, seven nation army, africa, take on me,
    the sound of silence, another brick in the wall, summer of sixty nine, time after time, what a wonderful world, the power of love, angels,
    neunundneunzig luftballons, irgendwie irgendwo irgendwann, nur geträumt, leuchtturm, wunder geschehen, major tom, der kommissar,
    rock me amadeus, amerika, du hast, engel, sonne, ich will, mein herz brennt, deutschland, männer, mensch, der weg, flugzeuge im bauch, bochum,
    was soll das, alkohol, zeit dass sich was dreht, westerland, schrei nach liebe, zu spät, junge, lasse redn, ein schwein namens männer,
    tage wie diese, hier kommt alex, zehn kleine jägermeister, alles aus liebe, an tagen wie diesen, das model, die roboter, wir fahren auf der autobahn,
    computerliebe, atemlos durch die nacht, herzbeben, griechischer wein, mit sechsundsechzig jahren, aber bitte mit sahne, ich war noch niemals in new york,
    merci chérie, ein bisschen frieden, er gehört zu mir, marmor stein und eisen bricht, verdammt ich lieb dich, wahnsinn, hölle hölle hölle,
    dieser weg, und wenn ein lied, haus am see, schwarz zu blau, alles neu, auf uns, chöre, au revoir, ein hoch auf uns, lieblingsmensch, hinter dem mond,
    sternenhimmel, da da da, skandal im sperrbezirk, fürstenfeld, live is life, märchen von der prinzessin, ein kompliment, applaus applaus, ein lied kann eine brücke sein,
    perfekte welle, krieger des lichts, geile zeit, symphonie, nur ein wort, denkmal, müssen nur wollen, easy, cello, hinterm horizont,
    mädchen aus ost berlin, sonderzug nach pankow, über sieben brücken musst du gehn, über den wolken, gute nacht freunde, dicke mädchen haben schöne namen,
    hulapalu, i sing a liad für di, keine ist wie du, an der nordseeküste, die da, sie ist weg, mfg, tag am meer, jein, nordisch by nature, emanuela,
    monsta, roller, wolke vier, unter meiner haut, achterbahn, stille nacht, o tannenbaum, alle jahre wieder, für elise, eine kleine nachtmusik,
    die moldau, der mond ist aufgegangen, alle meine entchen, in der weihnachtsbäckerei, guten abend gute nacht
  `),

  ARTIST: names(`
    die ärzte, die toten hosen, rammstein, nena, herbert grönemeyer, helene fischer, kraftwerk, udo lindenberg, udo jürgens, peter maffay, westernhagen,
    peter fox, seeed, wir sind helden, silbermond, juli, revolverheld, sportfreunde stiller, tocotronic, element of crime, einstürzende neubauten, can,
    neu, tangerine dream, scorpions, modern talking, alphaville, a. c. d. c., die fantastischen vier, fettes brot, fünf sterne deluxe, jan delay, deichkind,
    cro, casper, marteria, sido, bushido, kool savas, apache zwei null sieben, nina chuba, mark forster, max giesinger, andreas bourani, tim bendzko,
    johannes oerding, sarah connor, lena, namika, yvonne catterfeld, xavier naidoo, söhne mannheims, clueso, philipp poisel, rosenstolz, ich und ich,
    die prinzen, karat, puhdys, city, silly, spider murphy gang, falco, rainhard fendrich, wanda, bilderbuch, andreas gabalier, seiler und speer, s t s,
    wolfgang ambros, gölä, polo hofer, stephan eicher, dieter thomas kuhn, roland kaiser, andrea berg, wolfgang petry, howard carpendale, hildegard knef,
    marlene dietrich, comedian harmonists, reinhard mey, hannes wader, konstantin wecker, max raabe, milky chance, giant rooks, annenmaykantereit,
    kraftklub, bosse, faber, olli schulz, rolf zuckowski, deine freunde, simone sommerland,
    queen, abba, the beatles, michael jackson, madonna, prince, david bowie, elton john, bob dylan, leonard cohen, jeff buckley, simon and garfunkel,
    pink floyd, led zeppelin, the rolling stones, the police, the cure, depeche mode, pet shop boys, fleetwood mac, dire straits, toto, guns n roses,
    metallica, iron maiden, nirvana, radiohead, oasis, coldplay, muse, u zwei, a ha, tina turner, whitney houston, nina simone, stevie wonder, daft punk,
    frank sinatra, ella fitzgerald, louis armstrong, miles davis, norah jones, adele, amy winehouse, beyoncé, rihanna, pink, lady gaga, taylor swift,
    billie eilish, ed sheeran, the weeknd, eminem, fünfzig cent, zwei pac, blink einhundertzweiundachtzig, edith piaf, björk, sigur rós,
    johann sebastian bach, ludwig van beethoven, wolfgang amadeus mozart, franz schubert, clara schumann, richard wagner, hans zimmer, nils frahm
  `),

  ALBUM: names(`
    thriller, off the wall, bad, abbey road, revolver, sergeant pepper, a night at the opera, arrival, super trouper, rumours, brothers in arms,
    the dark side of the moon, the wall, back in black, appetite for destruction, nevermind, ok computer, parachutes, the joshua tree,
    automatic for the people, london calling, violator, songs of faith and devotion, graceland, blue, grace, harvest, born to run, hunky dory, ziggy stardust,
    pet sounds, back to black, einundzwanzig, neunzehnhundertneunundachtzig, folklore, lemonade, random access memories, discovery, moon safari, kind of blue,
    come away with me, hybrid theory, american idiot, master of puppets, in rainbows,
    autobahn, trans europa express, die mensch maschine, computerwelt, radioaktivität, tour de france, sehnsucht, mutter, reise reise, rosenrot,
    liebe ist für alle da, viertausendsechshundertdreißig bochum, ö, sprünge, bleibt alles anders, zwölf, dauernd jetzt, tumult,
    planet punk, geräusch, jazz ist anders, die bestie in menschengestalt, auch, hell, dunkel, opium fürs volk, kauf mich, unsterblich, ballast der republik,
    laune der natur, ein kleines bisschen horrorschau, stadtaffe, new dubby conquerors, music monks,
    von hier an blind, die reklamation, verschwende deine zeit, laut gedacht, nichts passiert, es ist juli, vier gewinnt, die vierte dimension, lauschgift,
    am wasser gebaut, strom und drang, mit k, hinterland, xoxo, raop, melodie, zum glück in die zukunft, niveau weshalb warum,
    farbenspiel, so wie ich bin, best of, rausch, falco drei, einzelhaft, amore, magic life, schick schock,
    stark wie zwei, mtv unplugged, feuerland, affentheater, steppenwolf, tabaluga oder die reise zur vernunft, weiße weihnacht, winterreise,
    die vier jahreszeiten, die zauberflöte, goldberg variationen, das wohltemperierte klavier, neue deutsche welle, bravo hits, tatort, babylon berlin
  `),

  PLAYLIST: names(`
    dinner party, abendessen, kochen, beim kochen, frühstück, sonntagsfrühstück, guten morgen, aufwachen, gute nacht, einschlafen, schlafen, kinder,
    kinderparty, kinderlieder, schlaflieder, sport, workout, joggen, laufen, yoga, fitness, training, arbeiten, homeoffice, konzentration, lernen,
    hausaufgaben, lesen, putzen, hausputz, bügeln, autofahrt, auf der autobahn, unterwegs, urlaub, im garten, grillabend, grillen, sommer, sommerhits,
    herbst, winter, weihnachten, weihnachtslieder, advent, silvester, fasching, karneval, oktoberfest, party, geburtstag, gartenparty, hochzeit,
    unsere hochzeit, romantisch, candle light dinner, zu zweit, entspannung, chillen, feierabend, regentag, gute laune, zum mitsingen, karaoke abend,
    traurige lieder, liebeslieder, lieblingslieder von papa, mamas musik, papas playlist, alte schule, deutschrap mix, deutsche klassiker,
    neue deutsche welle party, schlagerparty, achtziger party, neunziger hits, zweitausender, top hundert, das beste aus allem, meine mischung, für gäste,
    wochenende, freitagabend, samstagabend, klavier zum einschlafen, klassik am morgen, jazz am abend, rock klassiker
  `),

  STATION: names(`
    jazz fm, b b c radio two, radio paradise, deutschlandfunk, deutschlandfunk kultur, deutschlandfunk nova, w d r zwei, w d r fünf, eins live,
    bayern eins, bayern drei, b r klassik, s w r drei, s w r eins, n d r zwei, n joy, h r drei, you f m, m d r jump, radio eins, fritz, radio bob,
    rock antenne, antenne bayern, radio hamburg, energy, radio energy berlin, big f m, star f m, f f n, radio f f h, klassik radio, jam f m,
    jazz radio berlin, schlagerparadies, radio teddy, toggo radio, ö drei, f m vier, s r f drei, radio swiss jazz, kiss f m, sunshine live,
    fluxfm, byte f m, detektor f m, radio alice, cosmo, puls, dasding
  `),

  PODCAST: names(`
    daily news, gemischtes hack, fest und flauschig, lage der nation, das coronavirus update, verbrechen, zeit verbrechen, mordlust, baywatch berlin,
    hotel matze, alles gesagt, handelsblatt morning briefing, was jetzt, der tag, ist das normal, sternengeschichten, methodisch inkorrekt,
    logbuch netzpolitik, forschergeist, geschichten aus der geschichte, eine stunde history, easy german, kaulitz hills, lanz und precht, apokalypse und filterkaffee,
    tagesschau in hundert sekunden, die nachrichten, echo der zeit, das wissen, radiowissen, betreutes fühlen, fussball m m l, einschlafen podcast,
    kakadu, checker tobi, die maus zum hören
  `),

  AUDIOBOOK: names(`
    moby dick, die unendliche geschichte, momo, krabat, der kleine prinz, die verwandlung, der prozess, der zauberberg, buddenbrooks, faust,
    im westen nichts neues, das parfum, tschick, der vorleser, die vermessung der welt, der schwarm, das boot, der herr der ringe, der hobbit,
    harry potter und der stein der weisen, die säulen der erde, per anhalter durch die galaxis, sherlock holmes, der hund von baskerville,
    die drei fragezeichen, die drei fragezeichen und der superpapagei, t k k g, bibi blocksberg, benjamin blümchen, pumuckl, pippi langstrumpf,
    emil und die detektive, das dschungelbuch, die schatzinsel, in achtzig tagen um die welt, grimms märchen, die känguru chroniken, achtsam morden
  `),

  MESSAGE: names(`
    das essen ist fertig, essen ist fertig, es gibt abendessen, das frühstück steht auf dem tisch, wir fahren gleich los, wir müssen in zehn minuten los,
    kommt bitte alle runter, kommt bitte in die küche, der bus kommt in fünf minuten, zeit fürs bett, zeit zum aufstehen, zähneputzen, macht bitte das licht aus,
    räumt bitte euer zimmer auf, der kuchen ist aus dem ofen, die wäsche ist fertig, es hat geklingelt, oma ist da, die gäste kommen gleich,
    der film fängt an, ich bin wieder zu hause, ich gehe kurz mit dem hund raus, das taxi ist da, hausaufgaben machen, bitte etwas leiser
  `),
} satisfies Readonly<Record<string, readonly SlotTypeValue[]>>;
