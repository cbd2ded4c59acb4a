import type { MoreUtterances } from '../own-words.js';
import { words } from '../value-lists.js';

/** What Dutch speakers say at home to music that plays, and to the rooms: curt ("zet uit"), soft ("mag het iets zachter"), loose ("gooi alles door elkaar"). */
export const householdUtterances: MoreUtterances = {
  PauseIntent: words(`
    even rust, even pauze, even pauzeren, even stoppen, even wachten, wacht even, pauzeer even, zet even op pauze, zet hem op pauze, zet hem even op pauze, zet de muziek even op pauze, zet de muziek even stil,
    zet de {room} even stil, zet het {room} even stil, zet de {room} even op pauze, zet het {room} even op pauze
  `),
  ResumeIntent: words(`
    zet de muziek maar weer aan, ga maar verder, ga maar door, ga door, speel maar door, speel door, speel maar verder, speel verder in de {room}, speel verder in het {room}, speel verder op {room}, zet hem weer aan,
    zet maar weer aan, verder met de muziek, en weer verder, zet de muziek in het {room} weer aan, doe de muziek weer aan
  `),
  StopIntent: words(`
    doe de muziek op {room} uit, zet uit, zet maar uit, zet hem uit, zet hem maar uit, zet alles uit, zet de {room} uit, zet het {room} uit, zet de muziek maar uit, zet {zone} uit, zet de muziek uit in de {room}, zet de muziek uit in het {room}, zet {zone} de muziek uit,
    zet in de {room} de muziek uit, zet in het {room} de muziek uit, doe uit, doe maar uit, doe hem uit, doe alles uit, doe {zone} de muziek uit, doe de muziek in het {room} uit, stop ermee, stop maar,
    hou maar op, hou ermee op, genoeg muziek, geen muziek meer, kap ermee, zet de radio uit, doe de radio uit, radio uit
  `),
  NextIntent: words(`
    volgend liedje, ander nummer, een ander nummer, dit wil ik niet horen, dit niet, niet dit nummer, skip, skip dit, skip dit nummer, volgende track, de volgende, het volgende, door naar de volgende, ga naar de volgende, sla deze over, sla die over,
    sla maar over, eentje verder, doe maar het volgende nummer
  `),
  PreviousIntent: words(`
    nog een keer het vorige nummer, speel nog een keer het vorige nummer, het vorige nummer nog een keer, het vorige nummer nog eens, eentje terug, ga eentje terug, die hiervoor,
    het liedje hiervoor, ga naar de vorige, ga naar het vorige nummer
  `),
  RestartIntent: words(`
    begin nog eens opnieuw, begin maar opnieuw, van voren af aan, nog een keer van voren af aan, begin van voren af aan, nog een keer dit nummer, nog eens dit nummer, dit nog een keer, dit nog eens,
    dit nummer nog een keer, draai dit nog een keer, draai dit nog eens, speel dit nog eens, zet dit nummer nog eens op
  `),
  SeekIntent: words(
    'spoel {direction}, spoel even {direction}, spoel even {duration} {direction}, spoel een stukje {direction}, spoel een beetje {direction}, ga een stukje {direction}',
  ),
  ShuffleIntent: words(`
    gooi alles door elkaar, gooi het door elkaar, hussel alles, hussel het, alles door elkaar, speel door elkaar, speel willekeurig, willekeurige volgorde, speel in willekeurige volgorde, shuffle alles
  `),
  RepeatIntent: words('{repeat} op repeat, {repeat} op herhaling, zet {repeat} op herhaling, {repeat} steeds opnieuw, draai {repeat} steeds opnieuw'),
  SetVolumeIntent: words(`
    zet hem op {amount}, zet het op {amount}, zet hem op {amount} {unit}, zet hem in de {room} op {amount}, op {amount}, op {amount} {unit}, geluid op {amount}, geluid {amount}, doe hem op {amount}
  `),
  VolumeUpIntent: [
    ...gently('harder'),
    ...words(
      'ik hoor niks, te zacht, {step} te zacht, het staat te zacht, dat staat te zacht, dit staat te zacht, het staat {step} te zacht, dat staat {step} te zacht, dat is te zacht',
    ),
  ],
  VolumeDownIntent: [
    ...gently('zachter'),
    ...words(
      'te hard, {step} te hard, het staat te hard, dat staat te hard, dit staat te hard, het staat {step} te hard, dat staat {step} te hard, dat is te hard, dat is {step} te hard, niet zo luid',
    ),
  ],
  MuteIntent: words('wees stil, wees even stil, even stil, even geen geluid, geen geluid, zet op stil, zet hem op stil'),
  UnmuteIntent: words('geluid terug, doe het geluid aan, zet het geluid terug aan'),
  HowLoudIntent: words('hoe hard sta je, hoe hard staat hij, op welk volume staat het, hoe hard staat het nu'),
  MoveMusicIntent: words(`
    speel dit verder in de {room}, speel dit verder in het {room}, speel dit verder op {room}, neem de muziek mee naar {room}, speel liever in de {room}, speel liever in het {room}, speel liever op {room}, muziek naar de {room}, muziek naar het {room}, muziek naar {room},
    ik ga naar de {room}, ik ga naar het {room}, ik ga naar {room}, kom mee naar de {room}, kom mee naar het {room}, volg me naar de {room}, speel dit liever op {room}
  `),
  GroupRoomsIntent: words(`
    {room} en {other_room} samen, de {room} en de {other_room} samen, de {room} en het {other_room} samen, in de {room} ook, in het {room} ook, op {room} ook, en ook in de {room},
    zet de muziek ook in de {room} aan, zet de muziek ook in het {room} aan, zet dit ook in de {room} op, zet dit ook in het {room} op, zet dit ook op {room} aan, draai dit ook in de {room},
    draai dit ook in het {room}, neem het {room} erbij, doe de {room} erbij, doe het {room} erbij, doe de {room} er ook bij
  `),
  UngroupIntent: words(`
    {room} eruit, de {room} eruit, haal de {room} er weer uit, haal het {room} er weer uit, doe de {room} er weer uit, haal de {room} eruit, in de {room} niet meer, in het {room} niet meer, speel niet meer in de {room},
    speel niet meer in het {room}
  `),
  ListRoomsIntent: words(
    'waar kun je muziek afspelen, welke kamers heb je, waar kun je spelen, waar kun je allemaal spelen, waar kun je allemaal muziek spelen, op welke speakers kun je spelen, welke boxen zijn er',
  ),
  BindEchoIntent: words(
    'jij staat in de {room}, jij staat in het {room}, jij staat op {room}, jij bent in de {room}, je staat op {room}, je bent op {room}, je bent in het {room}',
  ),
  WhatsPlayingIntent: words(`
    wat hoor ik nu, wat hoor ik hier, wat draait er, wat draait er nu, wat draai je, wat speel je nu, wat is dit voor liedje, wat voor nummer is dit, welke muziek is dit, hoe heet dit, wat luisteren we,
    wat staat er aan, wat staat er nu op
  `),
  SleepTimerIntent: words(`
    zet uit over {duration}, zet hem over {duration} uit, zet hem uit over {duration}, zet over {duration} uit, zet de muziek uit over {duration}, ga uit over {duration}, ga over {duration} uit,
    doe hem over {duration} uit, over {duration} uit, uit over {duration}, nog {duration}, nog {duration} muziek, schakel over {duration} uit, stop er over {duration} mee
  `),
  CancelTimerIntent: words('toch geen slaaptimer, vergeet de slaaptimer, ik wil geen slaaptimer, laat de slaaptimer maar'),
  StopAfterSongIntent: words(`
    na dit liedje stoppen, na dit nummer uit, zet uit na dit nummer, zet na dit nummer uit, zet de muziek na dit nummer uit, nog dit nummer en dan stoppen, nog dit nummer en dan uit, stop hierna
  `),
  AnnounceIntent: words(`
    zeg overal {message}, zeg even in de {room} dat {message}, zeg even {zone} dat {message}, zeg even tegen iedereen dat {message}, roep maar om dat {message}, omroepbericht {message}
  `),
  ThanksIntent: words(`
    dankjewel dat was het, dank je dat was het, dank je wel dat was het, dank je dat is alles, oké bedankt, prima zo, zo is het goed, fijn dank je, bedankt dat is alles
  `),
  ChooseRoomIntent: words(`
    liever in de {room}, liever in het {room}, liever op {room}, toch liever in de {room}, nee liever in de {room}, nee liever in het {room}, doe maar in de {room}, doe maar in het {room}
  `),
  ChooseIntent: words(`
    neem het {kind}, neem de {ordinal}, doe maar het {kind}, doe maar de {ordinal}, doe de {ordinal} maar, liever het {kind}, liever de {ordinal}, het {kind} bedoel ik, nee het {kind} bedoel ik,
    ik wil het {kind}
  `),
  ForgetIntent: words('vergeet dat maar, vergeet het maar weer'),
};

function gently(way: 'harder' | 'zachter'): readonly string[] {
  return words(`
    zet de muziek ${way} in de {room}, zet de muziek {step} ${way} in de {room}, zet de muziek ${way} in het {room}, zet hem ${way}, zet hem {step} ${way}, zet hem eens {step} ${way}, zet hem eens ${way}, zet eens {step} ${way}, zet maar {step} ${way}, zet maar ${way}, zet de muziek eens {step} ${way},
    zet het in de {room} {step} ${way}, zet het in het {room} {step} ${way}, zet het op {room} {step} ${way}, zet in de {room} {step} ${way}, zet {zone} de muziek {step} ${way}, doe maar {step} ${way},
    doe maar ${way}, doe eens {step} ${way}, doe het {step} ${way}, mag het ${way}, mag hij {step} ${way}, kan het {step} ${way}, kan het ${way}, nog ${way}, nog {step} ${way},
    {step} ${way} in het {room}, ${way} zetten
  `);
}
