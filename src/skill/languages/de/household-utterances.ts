import type { MoreUtterances } from '../own-words.js';
import { words } from '../value-lists.js';

/** What German speakers say at home to music that plays, and to the rooms: curt ("mach aus"), soft ("mach mal lauter"), loose ("misch mal durch"). */
export const householdUtterances: MoreUtterances = {
  PauseIntent: words(`
    stopp kurz, halt mal an, halt kurz an, halt mal die musik an, halt in der {room} an, halt mal in der {room} an, halt mal im {room} an, kurz pause, mal kurz pause, mach mal kurz pause, mach kurz pause,
    mach mal in der {room} pause, mach mal im {room} pause, mach im {room} pause, warte mal
  `),
  ResumeIntent: words(`
    mach wieder weiter, weiter geht's, und weiter geht's, und weiter, mach mal weiter, spiel mal weiter, weiter mit der musik, mach die musik im {room} wieder an, mach wieder an, spiel das weiter
  `),
  StopIntent: words(`
    schalte in der {room} die musik aus, schalte im {room} die musik aus, mach aus, mach mal aus, mach alles aus, mach das aus, mach mal die musik aus, mach in der {room} aus, mach im {room} aus, mach die {room} aus, mach das {room} aus, mach {zone} aus, mach die musik aus in der {room}, mach die musik aus im {room},
    mach in der {room} die musik aus, mach im {room} die musik aus, mach {zone} die musik aus, schalte ab, schalte aus, schalte alles aus, schalte die musik ab, schalte die musik {zone} ab,
    schalte {zone} die musik ab, schalte {zone} die musik aus, mach das radio aus, radio aus, schalte das radio aus, schluss mit der musik, schluss jetzt, ruhe jetzt, keine musik mehr, genug musik
  `),
  NextIntent: words(`
    spul zum nächsten lied, anderes lied, ein anderes lied, ein anderes lied bitte, das will ich nicht hören, das mag ich gerade nicht, nicht das lied, lied überspringen, nächster track, das nächste, mach das nächste lied an, weiter zum nächsten,
    weiter zum nächsten lied, ein lied vor, eins weiter, skip, skip das, skip das lied, spring zum nächsten lied
  `),
  PreviousIntent: words(`
    nochmal das letzte lied, das letzte lied nochmal, nochmal das lied davor, spiele nochmal das lied davor, eins zurück, lied zurück, geh eins zurück, das davor, nochmal das davor
  `),
  RestartIntent: words(`
    fang nochmal von vorne an, fang von vorne an, nochmal dieses lied, nochmal das lied, dieses lied nochmal, spiele das lied noch einmal, spiele das noch einmal, das nochmal, mach das nochmal,
    mach nochmal von vorne, lied von vorne, fang das lied nochmal von vorne an
  `),
  SeekIntent: words(
    'spul {direction}, spul mal {direction}, spul mal {duration} {direction}, spul ein bisschen {direction}, spul ein stück {direction}, spring mal {duration} {direction}',
  ),
  ShuffleIntent: words(`
    misch mal durch, misch durch, misch alles durch, misch das mal durch, alles durcheinander, spiele gemischt, spiele das gemischt, spiele zufällig, zufällige reihenfolge,
    spiele in zufälliger reihenfolge
  `),
  RepeatIntent: words(`
    {repeat} in dauerschleife, {repeat} in endlosschleife, {repeat} auf repeat, {repeat} immer wieder, lass {repeat} in dauerschleife laufen, mach {repeat} auf repeat, stell {repeat} auf wiederholung
  `),
  SetVolumeIntent: words(
    'mach auf {amount}, mach mal auf {amount}, stell auf {amount}, mach auf {amount} {unit}, auf {amount}, auf {amount} {unit}, mach in der {room} auf {amount}',
  ),
  VolumeUpIntent: [
    ...gently('lauter'),
    ...words(
      'dreh mal auf, dreh mal die musik auf, zu leise, {step} zu leise, das ist {step} zu leise, die musik ist {step} zu leise, ich hör nichts, ich kann nichts hören',
    ),
  ],
  VolumeDownIntent: [
    ...gently('leiser'),
    ...words(
      'dreh mal runter, dreh mal die musik runter, zu laut, {step} zu laut, das ist {step} zu laut, das ist mir zu laut, es ist {step} zu laut, die musik ist {step} zu laut',
    ),
  ],
  MuteIntent: words('mach mal stumm, mach den ton weg, ton weg, mach mal den ton aus, sei still, sei leise'),
  UnmuteIntent: words('ton wieder ein, ton wieder her, mach den ton wieder laut, mach mal den ton wieder an'),
  HowLoudIntent: words('wie laut bist du, wie laut ist das gerade, wie laut ist es gerade, auf welcher lautstärke bist du'),
  MoveMusicIntent: words(`
    nimm die musik mit in den {room}, musik ins {room}, musik in die {room}, mach das lieber in der {room} an, mach das lieber im {room} an, spiel lieber in der {room}, spiel lieber im {room},
    spiele das lieber auf dem {room}, ich gehe ins {room}, ich gehe in die {room}, ich geh ins {room}, ich geh in die {room}, komm mit ins {room}, komm mit in die {room}
  `),
  GroupRoomsIntent: words(`
    {room} und {other_room} zusammen, die {room} und das {other_room} zusammen, mach die musik auch in der {room} an, mach die musik auch im {room} an, mach das auch in der {room} an,
    mach das auch im {room} an, lass das auch in der {room} laufen, lass das auch im {room} laufen, das auch in der {room}, das auch im {room}, und auch in der {room}, in der {room} auch,
    im {room} auch, nimm die {room} noch dazu, nimm das {room} noch dazu, auch noch in der {room}
  `),
  UngroupIntent: words(`
    {room} raus, nimm die {room} wieder raus, nimm das {room} wieder raus, nimm den {room} wieder raus, die {room} wieder raus, in der {room} nicht mehr, im {room} nicht mehr, spiel nicht mehr in der {room},
    spiel nicht mehr im {room}
  `),
  ListRoomsIntent: words(`
    wo kannst du spielen, welche räume hast du, was für räume gibt es, wo kannst du überall spielen, auf welchen lautsprechern kannst du spielen, welche boxen gibt es, zeig mir die räume, wo kann ich überall musik hören
  `),
  TeachZoneIntent: words(`
    {zone} ist das {room} und das {other_room}, {zone} ist die {room} und das {other_room}, {zone} ist das {room} und die {other_room}, {zone} ist die {room} und die {other_room}
  `),
  WhatsPlayingIntent: words(`
    was ist das, was läuft denn da, was läuft denn gerade, wie heißt das, wie heißt das stück, was spielst du da, was spielst du gerade, was hör ich da, was hören wir gerade,
    was ist das für ein song, welche musik läuft, was läuft grad
  `),
  SleepTimerIntent: words(`
    mach in {duration} die musik aus, schlummertimer {duration}, schlummertimer auf {duration}, stell den schlummertimer auf {duration}, in {duration} aus, in {duration} ausschalten,
    in {duration} ausmachen, ausschalten in {duration}, spiele nur noch {duration}, noch {duration}, noch {duration} dann ist schluss, in {duration} ist schluss, schalte in {duration} aus,
    schalte in {duration} ab, schalte dich in {duration} aus, hör nach {duration} auf, mach nach {duration} aus
  `),
  CancelTimerIntent: words('lösche den schlummertimer, schlummertimer aus, doch kein sleeptimer, vergiss den sleeptimer, doch nicht aufhören'),
  StopAfterSongIntent: words(`
    nach dem lied ist schluss, nach dem song ist schluss, nach dem lied aufhören, nach dem lied aus, nach dem lied ausmachen, mach nach dem lied aus, mach nach diesem lied aus, hör nach dem lied auf,
    noch dieses lied dann ist schluss, das lied noch dann ist schluss, nur noch das lied
  `),
  AnnounceIntent: words(`
    sag überall {message}, sag {zone} bescheid dass {message}, sag allen bescheid dass {message}, sag in der {room} bescheid dass {message}, sag mal in der {room} dass {message},
    sag mal im {room} dass {message}, ruf mal durch dass {message}, ruf durch dass {message}, ruf in der {room} dass {message}
  `),
  ThanksIntent: words(
    "danke das wars, okay danke, gut danke, prima danke, alles klar danke, passt so, danke passt so, danke reicht, danke das reicht, das war's für heute",
  ),
  ChooseRoomIntent: words(
    'lieber in der {room}, lieber im {room}, nein lieber in der {room}, nein lieber im {room}, nee in der {room}, ich meinte das {room}, nein auf dem {room}',
  ),
  ChooseIntent: words(`
    das {kind} meine ich, nein das {kind} meine ich, nimm das {ordinal}, nimm die {ordinal}, nimm das {kind}, lieber das {kind}, lieber das {ordinal}, ich will das {kind}, ich nehme das {ordinal}
  `),
};

function gently(way: 'lauter' | 'leiser'): readonly string[] {
  return words(`
    mach die musik ${way} in der {room}, mach die musik ${way} im {room}, mach ${way} in der {room}, mach mal ${way}, mach mal {step} ${way}, mach mal die musik ${way}, mach mal die musik {step} ${way}, mach mal in der {room} ${way}, mach mal im {room} ${way}, mach in der {room} ${way},
    mach im {room} ${way}, mach in der {room} {step} ${way}, mach im {room} {step} ${way}, mach {zone} ${way}, mach noch {step} ${way}, noch ${way}, noch {step} ${way}, geht das {step} ${way}, dreh mal ${way}, dreh {step} ${way},
    geht das auch ${way}, stell {step} ${way}, {step} ${way} im {room}, ${way} machen
  `);
}
