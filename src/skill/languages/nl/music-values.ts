import type { SlotTypeValue } from '../language.js';
import { names } from '../value-lists.js';

/**
 * Names of music as Dutch speakers say them: local and international, one to six words, numbers as words, some holding "van", "in de" or an
 * article. Seeds only: Alexa also takes what is not listed, but learns from these what a name looks like.
 */
export const musicValues = {
  TITLE: names(`
    bohemian rhapsody, dancing queen, waterloo, mamma mia, billie jean, beat it, we will rock you, don't stop me now, radio ga ga, under pressure,
    hallelujah, imagine, yesterday, hey jude, let it be, here comes the sun, stand by me, smells like teen spirit, nothing else matters, wonderwall,
    hotel california, stairway to heaven, highway to hell, smoke on the water, knocking on heaven's door, sweet child o mine, purple rain, halo,
    someone like you, rolling in the deep, shake it off, blinding lights, bad guy, get lucky, uptown funk, seven nation army, africa, take on me,
    the sound of silence, another brick in the wall, summer of sixty nine, time after time, what a wonderful world, the power of love, angels, creep,
    negenennegentig luftballons, major tom, radar love, venus, little green bag, twilight zone, child in time, my special prayer,
    is dit alles, de bom, doris day, smoorverliefd, tweeëndertig jaar, sinds een dag of twee, nederwiet, als je wint, belle hélène, pa, liever dan lief,
    een beetje verliefd, bloed zweet en tranen, kleine jongen, zij gelooft in mij, wij houden van oranje, het laatste rondje, geef mij je angst,
    aan de kust, zoutelande, holiday in spain, omarm, zo stil, alles is liefde, later als ik groter ben, dansen aan zee, hemingway,
    het regent zonnestralen, niet of nooit geweest, de stad amsterdam, als het vuur gedoofd is,
    het is een nacht, dat ik je mis, vreemde wegen, pak maar mijn hand, jij bent zo, ik neem je mee, drank en drugs, wat zou je doen,
    brabant, per spoor, witte lakens, ze huilt maar ze lacht, k'heb je lief, dochters, rood, ik leef niet meer voor jou, wie, de vlieger, dromen zijn bedrog,
    vijftien miljoen mensen, avond, het dorp, laat me, sammy, de clown, manuela, ik wil niet dat je liegt, iedereen is van de wereld, banger hart,
    mag ik dan bij jou, zing vecht huil bid lach werk en bewonder, denk aan mij, stil in mij, suzanne, over de muur, oerend hard, dokter bernhard,
    vlinders in je buik, brief aan jou, multicolor angels,
    door de wind, mia, als de rook om je hoofd is verdwenen, het is over, links rechts, kom van dat dak af, ome jan, kedeng kedeng,
    toen ik je zag, opzij, malle babbe, heb je even voor mij, hallo allemaal, in de maneschijn, de wielen van de bus, slaap kindje slaap, zie ginds komt de stoomboot,
    stille nacht, o denneboom, kerstmis op de maan, für elise, de vier jaargetijden van vivaldi
  `),

  ARTIST: names(`
    doe maar, andré hazes, andré hazes junior, bløf, acda en de munnik, de dijk, het goede doel, frank boeijen, boudewijn de groot, ramses shaffy, herman van veen,
    marco borsato, guus meeuwis, jan smit, nick en simon, paul de leeuw, rené froger, lee towers, gerard joling, frans bauer, corry konings,
    anouk, ilse de lange, de common linnets, krezip, within temptation, kane, racoon, di-rect, chef special, kensington, navarone, golden earring, shocking blue,
    focus, herman brood, normaal, rowwen hèze, skik, spinvis, de jeugd van tegenwoordig, opgezwolle, extince, osdorp posse, fresku, typhoon, kleine viezerik,
    ali b, lil kleine, ronnie flex, boef, snelle, suzan en freek, davina michelle, maan, roxy dekker, flemming, goldband, froukje, s ten, merol, eefje de visser,
    roosbeef, fatima yamaha, tiësto, armin van buuren, martin garrix, afrojack, hardwell, two unlimited, vengaboys, caro emerald, candy dulfer, trijntje oosterhuis,
    wende, claudia de breij, maarten van roozendaal, youp van 't hek, drs p, wim sonneveld, toon hermans, annie m g schmidt, kinderen voor kinderen, k drie,
    clouseau, gorki, noordkaap, de mens, stromae, deus, hooverphonic, raymond van het groenewoud, bart peeters, arno, jacques brel, toots thielemans, selah sue,
    queen, abba, the beatles, michael jackson, madonna, prince, david bowie, elton john, bob dylan, leonard cohen, jeff buckley, simon and garfunkel,
    pink floyd, led zeppelin, the rolling stones, the police, the cure, depeche mode, fleetwood mac, dire straits, toto, guns n roses, a. c. d. c.,
    metallica, nirvana, radiohead, oasis, coldplay, muse, u twee, a ha, tina turner, whitney houston, nina simone, stevie wonder, daft punk,
    frank sinatra, ella fitzgerald, louis armstrong, miles davis, norah jones, adele, amy winehouse, beyoncé, rihanna, pink, lady gaga, taylor swift,
    billie eilish, ed sheeran, the weeknd, eminem, twee pac, blink honderdtweeëntachtig, edith piaf, björk, sigur rós, rammstein, nena, kraftwerk,
    johann sebastian bach, ludwig van beethoven, wolfgang amadeus mozart, andré rieu, joep beving, ludovico einaudi, hans zimmer
  `),

  ALBUM: names(`
    thriller, off the wall, bad, abbey road, revolver, a night at the opera, arrival, super trouper, rumours, brothers in arms, the dark side of the moon, the wall,
    back in black, appetite for destruction, nevermind, ok computer, parachutes, the joshua tree, automatic for the people, london calling, violator,
    graceland, blue, grace, harvest, born to run, hunky dory, ziggy stardust, pet sounds, back to black, eenentwintig, negentien negenentachtig, folklore,
    lemonade, random access memories, discovery, moon safari, kind of blue, come away with me, hybrid theory, american idiot, master of puppets, in rainbows,
    autobahn, songs from the big chair, bat out of hell, tapestry,
    skunk, doris day en andere stukken, vier us, klaar, gewoon andré, met liefde, innamorato, al mijn vrienden, n vriend,
    watermakers, helder, boven, blauwe ruis, umoja, april, naast jou, op voorraad, hier zijn, nachtmuziek, jan rap en zn maat,
    wakker in een vreemde wereld, niemand in de stad, de blauwe schuit, de beste van de dijk, nacht en ontij, picknick, hoe sterk is de eenzame fietser,
    voor de overlevenden, kinderen van de zee, de waarheid, onderweg, wit licht, symphonica in rosso, thuis, hemel nummer zeven, armen open,
    moontan, eight miles high, at home, hamburger concerto, shpritsz, hotel new york, urban solitude, together alone, mother earth, the silent force,
    dagen van gras dagen van stro, eigen wereld, vloeistof, de machine,
    lobi da basi, langs het tuinpad, kerst voor iedereen, de matthäus passion, de toverfluit,
    de vier seizoenen, het beste van nederpop, top veertig jaaroverzicht, nu dertig, vrienden van amstel live, de kleine zeemeermin
  `),

  PLAYLIST: names(`
    dinner party, avondeten, koken, bij het koken, ontbijt, zondagochtend, goedemorgen, wakker worden, welterusten, slapen, in slaap vallen, kinderen,
    kinderfeestje, kinderliedjes, slaapliedjes, sporten, workout, hardlopen, yoga, fitness, trainen, werken, thuiswerken, concentratie, studeren, huiswerk,
    lezen, schoonmaken, poetsen, strijken, in de auto, autorit, onderweg naar huis, vakantie, in de tuin, barbecue, zomer, zomerhits, herfst, winter, kerst,
    kerstliedjes, sinterklaas, oud en nieuw, carnaval, koningsdag, feestje, verjaardag, tuinfeest, bruiloft, onze bruiloft, romantisch diner, met z'n tweeën,
    ontspannen avond, chillen, vrijdagmiddag, vrijdagmiddagborrel, regendag, vrolijk, meezingers, karaoke avond, droevige liedjes, liefdesliedjes,
    lievelingsliedjes van papa, mama's muziek, papa's playlist, ontdekkingen, oude doos, nederpop, nederhop, hollandse hits, meezingen met hazes,
    tachtiger jaren feest, nineties feest, top honderd, top tweeduizend, het beste van alles, mijn mix, voor de gasten, weekend, zaterdagavond,
    piano om bij te slapen, klassiek in de ochtend, jazz in de avond, rock klassiekers
  `),

  STATION: names(`
    jazz fm, n p o radio een, n p o radio twee, n p o klassiek, n p o soul en jazz, f u n x, drie f m, radio vijf, qmusic, sky radio, radio tien, radio vijf drie acht,
    vijf drie acht, radio veronica, kink, slam, s l a m, b n r nieuwsradio, classic n l, sublime, sublime jazz, groot nieuws radio, radio n l, noordzee, radio noordzee,
    joe, omroep brabant, radio west, radio rijnmond, r t v utrecht, n h radio, omrop fryslân, r t v noord, l een, omroep zeeland, pinguin radio,
    arrow classic rock, radio tien gold, wild f m, studio brussel, radio een vlaanderen, m n m, klara, nostalgie, radio paradise, b b c radio two, radio swiss jazz,
    concertzender, radio mi amigo, kerstradio, honderd procent n l
  `),

  PODCAST: names(`
    daily news, de dag, vandaag, boekestijn en de wijk, maarten van rossem en tom jessen, geuze en gorgels, man man man, zelfspodcast, de jortcast, kees van den spek,
    nooit meer slapen, echt gebeurd, radio horzelnest, lang verhaal kort, de krokante leesmap, napleiten, moordzaken, de deventer mediazaak, de brand in het landhuis,
    bob, el tarangu, de rode lantaarn, live slow ride fast, kick off, cryptocast, de technoloog, de correspondent, haagse zaken, de stemming van vullings en van der wulp,
    opgelicht, betrouwbare bronnen, geschiedenis voor herbeginners, klokhuis de podcast, het land van wierd duk
  `),

  AUDIOBOOK: names(`
    moby dick, de kleine prins, de aanslag, de ontdekking van de hemel, het diner, turks fruit, de donkere kamer van damokles, max havelaar,
    het achterhuis, de avonden, karakter, de vliegeraar, de alchemist, de hobbit, in de ban van de ring, harry potter en de steen der wijzen,
    harry potter en de geheime kamer, de da vinci code, het meisje in de trein, de cirkel, sapiens, de meeste mensen deugen, de zeven zussen, grand hotel europa,
    de brief voor de koning, koning van katoren, kruistocht in spijkerbroek, jip en janneke, pluk van de petteflet, minoes, abeltje, de gvr, matilda,
    de waanzinnige boomhut van dertien verdiepingen, het leven van een loser, dolfje weerwolfje, schateiland, in tachtig dagen de wereld rond,
    sherlock holmes, de hond van de baskervilles, oorlog en vrede, duizend en een nacht
  `),

  MESSAGE: names(`
    het eten is klaar, eten is klaar, we gaan aan tafel, het ontbijt staat op tafel, we gaan zo weg, we moeten over tien minuten weg, kom allemaal naar beneden,
    kom naar de keuken, de bus komt over vijf minuten, het is bedtijd, het is tijd om op te staan, tanden poetsen, doe het licht uit, ruim je kamer op,
    de taart is uit de oven, de was is klaar, er staat iemand voor de deur, oma is er, de gasten komen zo, de film begint, ik ben weer thuis,
    ik laat even de hond uit, de taxi is er, ga je huiswerk maken, doe eens wat zachter
  `),
} satisfies Readonly<Record<string, readonly SlotTypeValue[]>>;
