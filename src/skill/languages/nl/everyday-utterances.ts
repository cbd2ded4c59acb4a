import type { MoreUtterances } from '../own-words.js';
import { words } from '../value-lists.js';

/** What Dutch speakers say at home about what to play and what comes after it: curt ("hierna graag …"), soft ("doe maar …", "zet eens … op"), loose ("gooi er … in"). */
export const everydayUtterances: MoreUtterances = {
  PlaySongIntent: words(`
    ik heb zin in {title}, doe maar {title}, doe maar {title} van {artist}, doe maar {title} in de {room}, doe {title} maar, mag ik {title}, mag ik {title} horen, mag ik {title} van {artist},
    mag ik {title} van {artist} horen, mag ik {title} in de {room}, mag ik {title} in het {room}, draai {title} eens, draai {title} van {artist} eens, draai eens {title}, draai eens {title} van {artist},
    draai {title} in de {room}, draai {title} in het {room}, draai {title} van {artist} in de {room}, speel {title} van {artist} voor me, draai {title} voor me, {title} voor me draaien,
    {title} van {artist} voor me draaien, {title} draaien, {title} van {artist} draaien, {title} opzetten, speel eens {title}, zet eens {title} op, zet {title} eens op, zet even {title} op,
    zet {title} in het {room} op, zet {title} op in de {room}, zet {title} op in het {room}, zet {title} eens op in de {room},
    zet {title} van {artist} op in de {room}, ik zou graag {title} horen, ik wil graag {title} van {artist} horen, om {title}, om {title} van {artist}, om {title} te draaien, om {title} in de {room} te draaien,
    om {title} van {artist} te draaien, gooi {title} erin
  `),
  PlayTrackIntent: words(`
    zet het liedje {title} op, zet het nummer {title} aan, zet het nummer {title} eens op, zet het lied {title} op, zet het nummer {title} van {artist} op, draai het liedje {title}, draai het nummer {title} van {artist},
    draai het nummer {title} in de {room}, ik wil het liedje {title} horen, ik wil het nummer {title} in de {room} horen, doe het nummer {title} maar, doe maar het nummer {title}
  `),
  PlayAlbumIntent: words(`
    zet de plaat {album} van {artist} op, draai de plaat {album} van {artist}, draai het album {album} in de {room}, zet de cd {album} op, zet het album {album} aan, draai de lp {album},
    doe maar het album {album}, speel het hele album {album}, zet de plaat {album} eens op
  `),
  PlayArtistIntent: words(`
    draai wat {artist}, draai wat {artist} in de {room}, draai wat van {artist}, draai iets van {artist} in de {room}, draai eens iets van {artist}, draai eens wat van {artist}, speel wat {artist},
    speel wat {artist} in de {room}, speel eens iets van {artist}, zet wat {artist} op, zet wat {artist} op in de {room}, zet eens wat {artist} op, zet eens iets van {artist} op, zet eens wat van {artist} op,
    gooi er eens wat van {artist} in, gooi er wat {artist} in, doe maar iets van {artist}, doe maar wat van {artist}, mag ik iets van {artist}, mag ik wat van {artist}, ik wil wat van {artist} horen,
    ik wil wat {artist} horen, iets van {artist}
  `),
  PlayPlaylistIntent: words(`
    zet mijn {playlist} playlist op, zet mijn {playlist} lijst op, zet mijn {playlist} lijstje op, zet mijn {playlist} afspeellijst op, zet mijn playlist {playlist} op, speel mijn {playlist} lijst,
    speel mijn lijst {playlist}, start mijn afspeellijst {playlist}, start de afspeellijst {playlist}, draai mijn afspeellijst {playlist}, draai mijn {playlist} playlist, draai de afspeellijst {playlist},
    doe maar mijn playlist {playlist}
  `),
  PlayStationIntent: words(`
    ik wil graag naar de radio luisteren, zet radio {station} op, zet radio {station} in de {room} op, zet radio {station} eens op, zet de radiozender {station} aan, zet de zender {station} aan, zet de radio op, zet de radio eens aan,
    zet de radio in het {room} aan, zet de radio aan in de {room}, zet radio {station} aan in de {room}, doe radio {station} maar, doe maar radio {station}, draai radio {station}, draai de radiozender {station}, draai radio {station} in de {room},
    mag de radio aan, ik wil radio {station} horen
  `),
  PlaySpokenIntent: words(`
    waar waren we in het boek, ga verder met het luisterboek, ga verder met het boek, ga door met mijn luisterboek, lees mijn luisterboek verder voor, lees mijn boek verder voor, lees mijn luisterboek voor, lees verder voor,
    verder met het luisterboek, verder met mijn boek, speel de nieuwe aflevering van {podcast}, zet de nieuwste aflevering van {podcast} op, zet de laatste aflevering van {podcast} op,
    zet mijn luisterboek op, zet mijn luisterboek aan, ik wil de nieuwste aflevering van {podcast} horen, lees me {audiobook} voor, draai de podcast {podcast}, draai het luisterboek {audiobook},
    draai de nieuwste aflevering van {podcast}
  `),
  PlayGenreIntent: words(`
    zet eens iets {genre} op, zet eens wat {genre} op, zet maar wat {genre} op, zet maar iets {genre} op, zet {genre} op, zet wat {genre} op in de {room}, zet iets uit de {decade} op, zet {decade} muziek op, doe maar iets {genre},
    doe maar wat {genre}, doe maar {genre}, doe maar {genre} muziek, iets {genre}, wat {genre}, {genre} muziek, muziek uit de {decade}, ik wil iets {genre}, ik wil {genre} horen, mag ik iets {genre},
    draai {genre}, draai {genre} muziek, draai {genre} in de {room}, draai muziek uit de {decade}, draai hits uit de {decade}, draai wat hits uit de {decade}, draai iets uit de {decade},
    speel wat hits uit de {decade}, speel wat uit de {decade}, speel een beetje {genre} muziek
  `),
  PlayCollectionIntent: words(`
    doe maar {collection}, doe maar mijn {collection}, draai maar {collection}, draai {collection} in de {room}, draai mijn {collection} in de {room}, draai wat ik {collection} heb,
    speel wat ik {collection} heb, speel nog eens wat ik {collection} heb, zet maar {collection} op, zet {collection} op in de {room}, zet {collection} aan in de {room}, zet maar mijn {collection} op, zet eens {collection} op, zet mijn {collection} aan,
    zet het nieuwe album van {artist} op, draai het nieuwe album van {artist}, draai het {collection} van {artist}, speel het nieuwste van {artist}, mag ik mijn {collection}, doe mij {collection}
  `),
  PlayNextIntent: words(`
    hierna graag {title}, hierna graag {title} van {artist}, hierna wil ik {title} horen, en hierna {title}, en dan {title}, en daarna {title}, daarna graag {title}, daarna {title} graag,
    draai hierna {title}, draai {title} hierna, draai {title} als volgende, draai hierna {title} van {artist}, draai {title} van {artist} hierna, draai hierna {title} in de {room},
    draai daarna {title}, zet hierna {title} op, zet straks {title} op, zet daarna {title} op, doe hierna {title}, {title} als volgende, ik wil {title} als volgende horen, ik wil straks {title} horen,
    ik wil daarna {title} horen, om daarna {title} te spelen, om {title} als volgende te draaien
  `),
  AddToQueueIntent: words(`
    gooi {title} in de lijst, gooi {title} in de wachtrij, gooi {title} van {artist} in de wachtrij, gooi {title} erbij, zet {title} in de lijst, zet {title} op de lijst, zet {title} van {artist} op de lijst,
    zet {title} erbij, zet {title} erachteraan, zet {title} er ook bij, doe {title} er ook bij, stop {title} in de lijst, plak {title} erachter,
    om {title} van {artist} in de wachtrij te zetten
  `),
  ClearQueueIntent: words('gooi de wachtrij leeg, gooi alles uit de wachtrij, maak de lijst leeg'),
  WhatsNextIntent: words(`
    wat komt er nu, wat komt er straks, wat komt er nog, wat komt er hierna in de {room}, wat volgt er, wat krijgen we hierna, wat draai je hierna, wat is hierna aan de beurt, wat komt er daarna
  `),
  MoreLikeThisIntent: words(`
    speel meer in deze stijl, meer in deze stijl, nog meer van dit, nog meer hiervan, meer hiervan, meer van dat, meer van dit soort muziek, speel meer van dit soort muziek, speel meer hiervan,
    speel meer van zulke muziek, iets in deze stijl, draai meer van dit, draai meer zoals dit, ga zo door
  `),
  SaveQueueIntent: words(`
    bewaar dit als afspeellijst {playlist}, bewaar de wachtrij als afspeellijst {playlist}, maak hier een afspeellijst van, maak hier de playlist {playlist} van, maak hier de afspeellijst {playlist} van
  `),
  LikeIntent: words(`
    dit is echt een mooi nummer, wat een lekker nummer, wat een mooi nummer, wat een goed nummer, wat een mooi liedje, wat mooi, mooi nummer, goed nummer, leuk nummer, dit is mooi, dit is een mooi nummer, dit is een goed nummer,
    dit is mijn favoriete nummer, dit is mijn lievelingsnummer, ik vind dit mooi, ik vind dit goed, ik hou hiervan, dit vind ik goed, vind ik leuk, vind ik mooi, onthoud dit
  `),
  UnlikeIntent: words('toch geen favoriet, gooi dit uit mijn favorieten, haal dit liedje uit mijn favorieten, haal hem uit mijn favorieten'),
  NeverPlayIntent: words(`
    dit wil ik nooit meer horen, dit nummer wil ik nooit meer horen, dit wil ik niet meer horen, draai dit nooit meer, draai dit nummer nooit meer, nooit meer, dit nooit meer, wat een rotnummer,
    wat een vreselijk nummer, vreselijk nummer, ik kan dit niet meer horen, ik kan dit nummer niet meer horen, ik vind dit vreselijk
  `),
  AboutSongIntent: words(`
    {aspect} is dit, uit welk {aspect} komt dit, uit welk {aspect} is dit nummer, van {aspect} is dit liedje, {aspect} zingt dat, {aspect} zingt hier, {aspect} zingt dit nummer, {aspect} is dit nummer,
    {aspect} is dit liedje, {aspect} kwam dat uit
  `),
  SearchLibraryIntent: words(
    'heb je iets van {artist}, heb je wat van {artist}, heb je het nummer {title}, hebben we iets van {artist}, hebben we wat van {artist}, heb je {title} van {artist}',
  ),
  ListAlbumsIntent: words(
    'wat heb ik allemaal van {artist}, wat heb je van {artist}, wat hebben we van {artist}, welke albums heb je van {artist}, welke albums hebben we van {artist}',
  ),
};
