import type { MoreUtterances } from '../own-words.js';
import { inARoom, withAndWithoutRoom } from './sentence-forms.js';

/** What is left of "chiedi a ⟨name⟩ di riprodurre …", which is how nearly everybody begins: the commonest wishes, with a room and without. */
export const wrappedUtterances: MoreUtterances = {
  PlaySongIntent: [
    ...play('{title}'),
    ...play('{title} di {artist}'),
    ...['dei', 'degli'].flatMap((of) => [...withAndWithoutRoom(`di riprodurre {title} ${of} {artist}`), `di mettere {title} ${of} {artist}`]),
    'di suonare {title}',
    'di suonare {title} di {artist}',
    'di farmi ascoltare {title}',
    'che metta {title}',
  ],
  PlayTrackIntent: [
    ...play('la canzone {title}'),
    ...withAndWithoutRoom('di riprodurre la canzone {title} di {artist}'),
    'di riprodurre la canzone {title} dei {artist}',
    'di mettere la canzone {title} di {artist}',
    'che metta la canzone {title}',
  ],
  PlayAlbumIntent: [
    ...play("l'album {album}"),
    ...play("l'album {album} di {artist}"),
    ...['dei', 'degli'].map((of) => `di riprodurre l'album {album} ${of} {artist}`),
    'di mettere il disco {album}',
    "che metta l'album {album}",
  ],
  PlayArtistIntent: [
    ...['di', 'dei', 'degli'].flatMap((of) => withAndWithoutRoom(`di riprodurre canzoni ${of} {artist}`)),
    ...play('musica di {artist}'),
    ...['dei', 'degli'].map((of) => `di riprodurre musica ${of} {artist}`),
    ...withAndWithoutRoom('di mettere qualcosa di {artist}'),
    'di mettere qualcosa dei {artist}',
    'che metta musica di {artist}',
  ],
  PlayPlaylistIntent: [...play('la mia playlist {playlist}'), ...play('la playlist {playlist}'), 'che metta la mia playlist {playlist}'],
  PlayStationIntent: [
    ...withAndWithoutRoom('di accendere la radio'),
    ...withAndWithoutRoom('di mettere la radio'),
    ...play('la radio {station}'),
    'di mettere la stazione {station}',
    'di riprodurre la stazione {station}',
    'che metta la radio {station}',
  ],
  PlaySpokenIntent: [
    ...play('il podcast {podcast}'),
    "di riprodurre l'ultimo episodio di {podcast}",
    "di mettere l'ultimo episodio di {podcast}",
    ...withAndWithoutRoom("di riprodurre l'audiolibro {audiobook}"),
    'di continuare il mio audiolibro',
    'che metta il podcast {podcast}',
  ],
  PlayGenreIntent: [
    ...play('musica {genre}'),
    ...withAndWithoutRoom('di riprodurre musica degli {decade}'),
    ...withAndWithoutRoom("di mettere un po' di {genre}"),
    'di riprodurre {genre}',
    'di mettere {genre}',
    'che metta musica {genre}',
  ],
  PlayCollectionIntent: [
    ...play('{collection}'),
    ...withAndWithoutRoom('di riprodurre {collection} di {artist}'),
    'di riprodurre {collection} dei {artist}',
    'di mettere {collection} di {artist}',
    'che metta {collection}',
  ],
  PlayNextIntent: [
    ...inARoom('di mettere {title} subito dopo'),
    'di mettere {title} dopo questa',
    'di mettere {title} di {artist} dopo questa',
    'di mettere la canzone {title} subito dopo',
    'di mettere {title} come prossima canzone',
    "di mettere l'album {album} subito dopo",
    'di riprodurre {title} dopo questa',
    'di riprodurre {title} di {artist} subito dopo',
  ],
  AddToQueueIntent: [
    ...inARoom('di aggiungere {title} alla coda'),
    'di aggiungere {title} dei {artist} alla coda',
    'di aggiungere la canzone {title} alla coda',
    "di aggiungere l'album {album} alla coda",
    'di mettere {title} di {artist} in coda',
    'di mettere {title} nella coda',
  ],
  PauseIntent: [
    ...withAndWithoutRoom('di mettere in pausa la musica'),
    'di mettere in pausa la {room}',
    'di mettere in pausa il {room}',
    'di mettere in pausa {zone}',
  ],
  ResumeIntent: [...withAndWithoutRoom('di riprendere la musica'), ...withAndWithoutRoom('di far ripartire la musica')],
  StopIntent: [...withAndWithoutRoom('di fermare la musica'), 'di fermare la musica {zone}', ...withAndWithoutRoom('di spegnere la musica')],
  NextIntent: [
    ...withAndWithoutRoom('di saltare questa canzone'),
    ...withAndWithoutRoom('di passare alla prossima canzone'),
    'di passare alla canzone successiva',
    'di mettere la prossima canzone',
  ],
  PreviousIntent: [...withAndWithoutRoom('di tornare alla canzone precedente'), 'di rimettere la canzone precedente', 'di mettere la canzone precedente'],
  SetVolumeIntent: [
    ...withAndWithoutRoom('di mettere il volume a {amount}'),
    'di mettere il volume al {amount} {unit}',
    'di mettere il volume a {amount} {zone}',
    'di impostare il volume a {amount}',
    'di alzare il volume a {amount}',
    'di abbassare il volume a {amount}',
  ],
  VolumeUpIntent: change('di alzare'),
  VolumeDownIntent: change('di abbassare'),
  MuteIntent: [...withAndWithoutRoom("di togliere l'audio"), 'di silenziare la musica', 'di disattivare il suono'],
  MoveMusicIntent: [...inARoom('di spostare la musica'), ...['dalla', 'dal'].flatMap((from) => inARoom(`di spostare la musica ${from} {other_room}`))],
  WhatsPlayingIntent: [...withAndWithoutRoom('di dirmi cosa sta suonando'), 'di dirmi che canzone è'],
};

function play(what: string): string[] {
  return ['di riprodurre', 'di mettere'].flatMap((verb) => withAndWithoutRoom(`${verb} ${what}`));
}

function change(verb: 'di alzare' | 'di abbassare'): string[] {
  return [
    ...withAndWithoutRoom(`${verb} il volume`),
    `${verb} il volume {zone}`,
    ...withAndWithoutRoom(`${verb} {step} il volume`),
    `${verb} il volume {step}`,
    `${verb} il volume della {room}`,
    `${verb} il volume del {room}`,
    `${verb} la musica`,
    ...inARoom(`${verb} la musica`),
  ];
}
