import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';

/**
 * What Italian speakers put into the slots that take any words. They are seeds: Alexa also accepts what is not listed, but learns from these how
 * long a name is and which words it may hold ("di", "in", numbers, articles). A value stands in one music type only, spoken the way people say it:
 * lower case, numbers as words.
 */
export const musicValues = {
  TITLE: names(`
    volare, nel blu dipinto di blu, azzurro, il cielo in una stanza, senza fine, sapore di sale, una rotonda sul mare, ventiquattromila baci, parole parole,
    se telefonando, grande grande grande, ancora ancora ancora, insieme, la canzone del sole, emozioni, i giardini di marzo, il mio canto libero,
    la canzone della terra, ancora tu, una donna per amico, con il nastro rosa, sì viaggiare, acqua azzurra acqua chiara, un'avventura, e penso a te,
    bocca di rosa, la guerra di piero, il pescatore, creuza de mä, via del campo, don raffaè, rimmel, generale, la donna cannone, viva l'italia, buonanotte fiorellino,
    caruso, piazza grande, l'anno che verrà, quattro marzo millenovecentoquarantatré, attenti al lupo, come è profondo il mare, la cura, centro di gravità permanente,
    voglio vederti danzare, cuccurucucù, bandiera bianca, quello che le donne non dicono, la costruzione di un amore, almeno tu nell'universo, la notte,
    vita spericolata, albachiara, sally, siamo solo noi, un senso, bollicine, alba chiara dal vivo, certe notti, balliamo sul mondo, urlando contro il cielo,
    più bella cosa, terra promessa, un'emozione per sempre, cose della vita, adesso tu, la solitudine, strani amori, non c'è, incancellabile, con te partirò,
    vivo per lei, senza una donna, diamante, per colpa di chi, bella, a te, l'ombelico del mondo, serenata rap, ragazzo fortunato, gli anni, hanno ucciso l'uomo ragno,
    sei un mito, come mai, gloria, ti amo, tu, self control, sarà perché ti amo, felicità, cosa sei, mamma maria, l'italiano, ti lascerò, maledetta primavera,
    tanti auguri, ballo ballo, rumore, a far l'amore comincia tu, pensiero, uomini soli, dieci ragazze, io vagabondo, dio è morto, ho in mente te, cinquantesimo,
    zitti e buoni, beggin, coraline, i wanna be your slave, soldi, rapide, brividi, due vite, splash, cenere, sinceramente, tu vuò fà l'americano, torna a surriento,
    o sole mio, funiculì funiculà, nessun dorma, la donna è mobile, va pensiero, bella ciao, la vie en rose, le quattro stagioni, chiaro di luna, per elisa,
    bohemian rhapsody, we will rock you, don't stop me now, dancing queen, waterloo, mamma mia, billie jean, beat it, hallelujah, imagine, hey jude,
    yesterday, let it be, hotel california, stand by me, purple rain, smells like teen spirit, get lucky, blinding lights, someone like you,
    rolling in the deep, shape of you, bad guy, nothing else matters, seven nation army, my heart will go on, don't know why, feeling good
  `),
  ARTIST: names(`
    lucio battisti, mina, adriano celentano, domenico modugno, gino paoli, luigi tenco, fabrizio de andré, francesco de gregori, francesco guccini,
    lucio dalla, franco battiato, ivano fossati, giorgio gaber, enzo jannacci, paolo conte, fred buscaglione, renato carosone, pino daniele, edoardo bennato,
    antonello venditti, claudio baglioni, riccardo cocciante, renato zero, loredana bertè, mia martini, ornella vanoni, patty pravo, gianna nannini,
    vasco rossi, ligabue, zucchero, eros ramazzotti, laura pausini, tiziano ferro, jovanotti, biagio antonacci, nek, giorgia, elisa, carmen consoli,
    max pezzali, gli otto otto tre, raf, umberto tozzi, ricchi e poveri, al bano e romina power, toto cutugno, raffaella carrà, i pooh, i nomadi, equipe ottantaquattro,
    premiata forneria marconi, banco del mutuo soccorso, area, litfiba, afterhours, subsonica, verdena, marlene kuntz, bluvertigo, tiromancino,
    negrita, modà, negramaro, måneskin, pinguini tattici nucleari, coez, calcutta, thegiornalisti, tommaso paradiso, colapesce e dimartino, la rappresentante di lista,
    elodie, annalisa, mahmood, blanco, ultimo, marco mengoni, emma, alessandra amoroso, angelina mango, geolier, marracash, gue pequeno, fabri fibra, caparezza,
    sfera ebbasta, salmo, madame, lazza, articolo trentuno, sud sound system, luciano pavarotti, andrea bocelli, il volo, cecilia bartoli, giuseppe verdi,
    giacomo puccini, gioachino rossini, antonio vivaldi, ennio morricone, nino rota, ludovico einaudi, giovanni allevi, stefano bollani, paolo fresu,
    wolfgang amadeus mozart, johann sebastian bach, ludwig van beethoven, frédéric chopin, édith piaf, queen, i queen, abba, gli abba, beatles, the beatles,
    rolling stones, the rolling stones, michael jackson, madonna, prince, david bowie, pink floyd, i pink floyd, led zeppelin, the cure, depeche mode, u due,
    coldplay, i coldplay, radiohead, muse, nirvana, metallica, a. c. d. c., jeff buckley, leonard cohen, norah jones, nina simone, miles davis, ella fitzgerald,
    louis armstrong, bob marley, bob dylan, bruce springsteen, johnny cash, elton john, adele, amy winehouse, beyoncé, rihanna, lady gaga, taylor swift,
    billie eilish, dua lipa, ed sheeran, the weeknd, eminem, stromae, daft punk, fleetwood mac, dire straits, simon e garfunkel, r. e. m.
  `),
  ALBUM: names(`
    thriller, off the wall, arrival, abbey road, a night at the opera, the dark side of the moon, the wall, back in black, nevermind, ok computer,
    kind of blue, random access memories, rumours, come away with me, grace, back to black, twenty one, future nostalgia, the joshua tree,
    umanamente uomo il sogno, il nostro caro angelo, anima latina, amore e non amore, lucio battisti volume quattro, una giornata uggiosa, io tu noi tutti,
    la voce del padrone, fisiognomica, l'arca di noè, caffè de la paix, l'era del cinghiale bianco, gommalacca, com'è profondo il mare, banana republic,
    dalla e morandi, crêuza de mä in studio, anime salve, storia di un impiegato, non al denaro non all'amore, la buona novella, rimini, le nuvole,
    alice non lo sa, bufalo bill, titanic, la valigia dell'attore, radici, via paolo fabbri quarantatré, stanze di vita quotidiana, terra mia, nero a metà,
    vai mò, burattino senza fili, sono solo canzonette, questo piccolo grande amore, la vita è adesso, strada facendo, oltre, zerofobia, trapezio,
    colpa d'alfredo, siamo solo noi due, bollicine del vasco, gli spari sopra, liberi liberi, buoni o cattivi, lambrusco coltelli rose, buon compleanno elvis,
    miss mondo, fuori come va, oro incenso e birra, blues, spirito divino, dove c'è musica, tutte storie, in ogni senso, musica è, nove, laura, resta in ascolto,
    rosso relativo, centoundici, alla mia età, lorenzo novantaquattro, safari, il quinto mondo, nord sud ovest est, la donna il sogno, hanno ucciso l'uomo ragno live,
    el diablo, diciassette re, terremoto, spirito, hai paura del buio, microchip emozionale, amore nel pomeriggio, la finestra, mentre tutto scorre, casa sessantanove,
    teatro d'ira, rush, il ballo della vita, mainstream, evergreen, fake news, completamente sold out, persona, noi loro gli altri, status, museica, verità supposte,
    sirio, ossigeno, famoso, il codice della bellezza, novecento, nuovo cinema paradiso, la dolce vita, il postino, la vita è bella, una mattina, divenire
  `),
  PLAYLIST: names(`
    dinner party, cena, cena con amici, aperitivo, aperitivo in terrazza, serata, serata tra amici, festa, festa di compleanno, compleanno, grigliata, colazione,
    sveglia, buongiorno, buonanotte, nanna, sonno, pisolino, relax, rilassamento, zen, yoga, meditazione, calma piatta, camino, giornata di pioggia, domenica mattina,
    sabato sera, venerdì, fine settimana, vacanze, estate, spiaggia, mare, inverno, autunno, primavera, natale, canzoni di natale preferite, capodanno, ferragosto,
    viaggio, in viaggio, auto, in macchina, sulla strada, lavoro, smart working, concentrazione, studio intenso, compiti, lettura, sport, palestra dura, corsa, allenamento,
    workout, pulizie, pulizie di casa, cucinare insieme, giardinaggio, fai da te, bambini, ninne nanne, canzoni per la macchina, papà, mamma, nonna, romantica di coppia,
    san valentino, matrimonio, il nostro matrimonio, ricordi, nostalgia, lenti, anni del liceo, tormentoni, tormentoni estivi, le mie hit, top cinquanta,
    le cento migliori, scoperte, scoperte della settimana, novità del venerdì, brani che mi piacciono, i più ascoltati, classici, grandi classici,
    canzoni d'amore, canzoni tristi, buon umore, feel good, karaoke del sabato, cantautori italiani, sanremo, festival di sanremo, rock italiano,
    indie del momento, pianoforte, chitarra, acustica serale, lounge, chill, chill out, old school, musica da camera mia, discoteca, revival
  `),
  STATION: names(`
    radio uno, radio due, radio tre, rai radio uno, rai radio due, rai radio tre, rai isoradio, radio deejay, radio capital, m due o, r. d. s., r. t. l. centodue e cinque,
    radio italia, radio italia solo musica italiana, radio kiss kiss, radio monte carlo, virgin radio, radio centocinque, radio freccia, radio zeta, radio subasio,
    radio bruno, radio popolare, radio radicale, radio ventiquattro, radio maria, radio sportiva, radio norba, radio cuore, radio classica, jazz fm, jazz f. m.,
    radio montecarlo due, radio swiss jazz, radio paradise, rete uno, rete due, rete tre, lolli radio
  `),
  PODCAST: names(`
    daily news, morning, il mondo, stories, indagini, veleno, elisa true crime, muschio selvaggio, la zanzara, alle otto della sera, wikiradio, ad alta voce,
    il ruggito del coniglio, deejay chiama italia, lo zoo di centocinque, caterpillar, prima pagina, start, black box, polvere, il corsaro, qui si fa l'italia,
    storia d'italia, barbero racconta, one more time podcast, the essential, non aprite quella podcast, pensiero stupendo, tintoria, il podcast di alessandro barbero,
    mai come ieri, sigmund, la teoria di mastro birraio
  `),
  AUDIOBOOK: names(`
    moby dick, i promessi sposi, la divina commedia, pinocchio, le avventure di pinocchio, il nome della rosa, il barone rampante, se questo è un uomo,
    il gattopardo, la coscienza di zeno, il fu mattia pascal, i malavoglia, cuore di tenebra, l'amica geniale, gomorra, il deserto dei tartari, le otto montagne,
    il piccolo principe, il conte di montecristo, i miserabili, ventimila leghe sotto i mari, l'isola del tesoro, alice nel paese delle meraviglie,
    orgoglio e pregiudizio, delitto e castigo, anna karenina, cent'anni di solitudine, il signore degli anelli, harry potter e la pietra filosofale, dune, sapiens,
    dieci piccoli indiani, lo hobbit, il codice da vinci, la forma dell'acqua, favole al telefono, marcovaldo
  `),
  MESSAGE: names(`
    la cena è pronta, il pranzo è pronto, la colazione è pronta, a tavola, si mangia, venite a mangiare, è ora di dormire, è ora di andare a letto, è ora di andare,
    usciamo tra cinque minuti, si parte, sono tornato a casa, sono tornata a casa, sono arrivati gli ospiti, arriva l'autobus, sono le sette, è ora di alzarsi,
    svegliatevi, scendete, venite ad aiutarmi, venite in cucina, hanno suonato alla porta, è arrivato il pacco, il caffè è pronto, la lavatrice ha finito,
    sta per cominciare il film, spegnete gli schermi, mettete in ordine la camera, lavatevi i denti, buonanotte a tutti, buon compleanno, buongiorno a tutti,
    ho bisogno di aiuto, comincia la partita, mettetevi le scarpe
  `),
} satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
