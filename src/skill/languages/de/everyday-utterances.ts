import type { MoreUtterances } from '../own-words.js';
import { words } from '../value-lists.js';

/** What German speakers say at home about what to play and what comes after it: curt ("danach bitte …"), soft ("mach mal …", "ich hätte gern …"), loose ("hau rein"). */
export const everydayUtterances: MoreUtterances = {
  PlaySongIntent: words(`
    lass {title} laufen, lass mal {title} laufen, lass {title} von {artist} laufen, lass mal {title} von {artist} laufen, ich hätte gern {title},
    ich hätte gern {title} in der {room}, ich hätte gern {title} im {room}, ich hätte gern {title} von {artist}, ich hätte gerne {title}, ich will {title} von {artist} hören,
    ich würde gern {title} hören, ich würde gern {title} von {artist} hören, ich möchte {title} im {room} hören, ich will mal wieder {title} hören, kann ich {title} hören,
    kann ich mal {title} hören, nach {title}, nach {title} von {artist}, leg mal {title} auf, hau mal {title} rein, mach {title} an in der {room}, mach {title} an im {room}, leg mal {title} von {artist} auf, mach mal {title} von {artist} an, mach {title} im {room} an
  `),
  PlayTrackIntent: words(`
    leg das lied {title} auf, leg mal den song {title} auf, lass das lied {title} laufen, lass mal den song {title} laufen, mach mal das lied {title} an,
    mach das lied {title} von {artist} an, ich will das lied {title} hören, ich will den song {title} von {artist} hören, ich hätte gern das lied {title}, nach dem lied {title}
  `),
  PlayAlbumIntent: words(`
    mach die platte {album} an, mach das album {album} von {artist} an, mach mal das album {album} an, leg mal die platte {album} auf, leg die platte {album} von {artist} auf,
    lass das album {album} laufen, ich will das album {album} von {artist} hören, ich hätte gern das album {album}, spiele das ganze album {album}, nach dem album {album}
  `),
  PlayArtistIntent: words(`
    ich will was von {artist} hören, ich möchte was von {artist} hören, ich will mal wieder was von {artist} hören, ich hätte gern was von {artist}, spiele ein bisschen {artist},
    spiele ein bisschen {artist} in der {room}, spiele ein bisschen {artist} im {room}, spiele ein paar lieder von {artist}, spiele mal was von {artist}, hau mal was von {artist} rein,
    lass was von {artist} laufen, lass mal was von {artist} laufen, mach mal was von {artist} an, leg mal was von {artist} auf, was von {artist}
  `),
  PlayPlaylistIntent: words(`
    mach meine {playlist} playlist an, mach meine {playlist} liste an, mach mal meine playlist {playlist} an, mach mal die playlist {playlist} an, spiele meine {playlist} liste,
    lass meine playlist {playlist} laufen, lass die playlist {playlist} laufen, starte die playlist {playlist} im {room}, starte meine {playlist} playlist,
    ich will die playlist {playlist} hören, ich möchte meine playlist {playlist} hören, ich hätte gern meine playlist {playlist}
  `),
  PlayStationIntent: words(`
    ich möchte gern radio hören, ich würde gern radio hören, mach mal radio an, mach mal das radio an, mach im {room} das radio an, lass das radio laufen, ich will radio hören, mach mal radio {station} an, schalte radio {station} ein,
    ich will radio {station} hören, lass radio {station} laufen, lass den sender {station} laufen, nach dem sender {station}
  `),
  PlaySpokenIntent: words(`
    wo waren wir im hörbuch, mach mit dem hörbuch weiter, mach mit meinem hörbuch weiter, lies mir mein hörbuch weiter vor, lies mein hörbuch weiter vor, lies mein hörbuch weiter, spiele das hörbuch weiter,
    ich will mein hörbuch weiterhören, spiele die neue folge von {podcast}, mach die neueste folge von {podcast} an, ich will den podcast {podcast} hören,
    ich will die neueste folge von {podcast} hören, lass den podcast {podcast} laufen, ich will das hörbuch {audiobook} hören
  `),
  PlayGenreIntent: words(`
    mach mal was {genre} an, mach was {genre} an, mach {genre} an, mach mal {genre} an, mach mal {genre} musik an, mach {genre} im {room} an, ich will was {genre} hören,
    ich möchte was {genre} hören, ich hätte gern was {genre}, ich hätte gern etwas {genre}, ich will {genre} hören, was {genre}, etwas {genre}, {genre} musik, musik aus den {decade},
    lass mal {genre} laufen, lass mal was {genre} laufen, lass {genre} musik laufen, spiele {decade} hits, spiele ein paar {decade} hits, spiele was aus den {decade},
    mach {decade} musik an, mach musik aus den {decade} an, mach was aus den {decade} an, ich will was aus den {decade} hören
  `),
  PlayCollectionIntent: words(`
    mach mal {collection} an, mach {collection} an in der {room}, mach mal {collection} an im {room}, mach mal meine {collection} an, mach im {room} {collection} an, mach {collection} im {room} an, lass mal {collection} laufen, lass meine {collection} laufen,
    spiele was ich {collection} habe, spiele das was ich {collection} habe, spiele nochmal was ich {collection} habe, ich will {collection} hören, ich will meine {collection} hören,
    ich hätte gern {collection}, spiele das neueste von {artist}, mach das neue album von {artist} an, ich will das neue album von {artist} hören
  `),
  PlayNextIntent: words(`
    danach bitte {title}, danach bitte {title} von {artist}, und danach {title}, und danach {title} von {artist}, und dann {title}, danach möchte ich {title} hören,
    danach will ich {title} hören, als nächstes will ich {title} hören, als nächstes bitte {title}, {title} als nächstes, ich will als nächstes {title} hören,
    ich will danach {title} hören, ich möchte danach {title} hören, ich hätte danach gern {title}, ich möchte als nächstes {title} von {artist} hören, mach als nächstes {title} an, mach danach {title} an
  `),
  AddToQueueIntent: words(`
    pack {title} in die liste, pack {title} von {artist} in die liste, pack {title} auf die liste, pack {title} noch dazu, setze {title} auf die liste, setze {title} in die warteschlange,
    tu {title} in die warteschlange, tu {title} in die liste, häng {title} hinten dran, häng noch {title} dran, stell {title} hinten an
  `),
  ClearQueueIntent: words('wirf alles aus der warteschlange, schmeiß alles aus der warteschlange, mach die liste leer'),
  WhatsNextIntent: words(`
    was läuft danach, was läuft gleich, was kommt dann, was kommt noch, was kommt jetzt, welches lied kommt danach, was steht noch an, was kommt danach in der {room},
    was kommt im {room} als nächstes, was kommt in der {room} als nächstes
  `),
  MoreLikeThisIntent: words(`
    noch mehr davon, mehr von sowas, mehr von der sorte, mehr solche musik, spiele noch mehr davon, spiele mehr von sowas, spiele sowas in der art, ich will mehr davon,
    mach mehr in der art, spiele mehr solche musik
  `),
  SaveQueueIntent: words('merk dir das als playlist {playlist}, mach da eine playlist draus, mach eine playlist daraus'),
  LikeIntent: words(`
    das ist ja ein schönes lied, das ist ein schönes lied, ich liebe dieses lied, ich mag dieses lied, ich mag das, ich liebe das, geiles lied, geiler song, super lied, schönes lied, toller song, das ist schön, das ist ein tolles lied,
    das lied ist toll, das lied ist super, das lied ist schön, das ist mein lieblingslied, mein lieblingslied, das find ich gut, gefällt mir, das gefällt mir gut, merk dir das
  `),
  UnlikeIntent: words('doch kein favorit, wirf das aus meinen favoriten, schmeiß das aus meinen favoriten, nimm das lied aus meinen favoriten'),
  NeverPlayIntent: words(`
    das will ich nie wieder hören, das will ich nicht mehr hören, das lied will ich nie wieder hören, nie wieder, das nie wieder, spiele das nie mehr, spiele das nicht mehr, das lied nervt,
    ich kann das nicht mehr hören, ich kann das lied nicht mehr hören, das ist furchtbar
  `),
  AboutSongIntent: words(`
    {aspect} ist das, {aspect} singt das denn, {aspect} singt hier, {aspect} singt das lied, von {aspect} ist das denn, von {aspect} stammt das, von {aspect} stammt das lied, {aspect} ist das lied,
    {aspect} ist dieses lied, {aspect} kam das lied raus, {aspect} ist das lied rausgekommen, aus welchem {aspect} kommt das
  `),
  SearchLibraryIntent: words(`
    hast du was von {artist}, hast du etwas von {artist}, hast du das lied {title}, haben wir was von {artist}, gibt es was von {artist}, hab ich das lied {title}, hab ich den song {title},
    hast du {title} von {artist}
  `),
  ListAlbumsIntent: words(`
    welche alben hab ich von {artist}, welche alben hast du von {artist}, was hab ich von {artist}, was hab ich alles von {artist}, was hast du von {artist}, was haben wir von {artist}
  `),
};
