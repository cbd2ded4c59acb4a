import { withMore } from '../own-words.js';
import { alexaWords } from './alexa-words.js';
import { latinAmerican, withRooms } from './latin-american.js';

/** What people say in Mexico besides. */
export const mexican = {
  utterances: withMore(latinAmerican.utterances, {
    PlaySongIntent: ['échate {title}', 'échate {title} de {artist}'],
    PlayTrackIntent: [
      'pon la rola {title}',
      'pon la rola {title} de {artist}',
      'pon la rola {title} en la {room}',
      'ponme la rola {title}',
      'no la rola {title}',
      'quería decir la rola {title}',
    ],
    PlayArtistIntent: [
      ...[
        'échate una de {artist}',
        'échate una de {artist} en la {room}',
        'ponme unas rolas de {artist}',
        'ponme unas rolitas de {artist}',
        'ponme unas rolitas de {artist} en la {room}',
      ],
      'échate algo de {artist}',
      'pon unas rolas de {artist}',
    ],
    WhatsPlayingIntent: ['qué rola es esta', 'cómo se llama esta rola', 'quién canta esta rola', 'de quién es esta rola', 'qué canción está tocando'],
    LikeIntent: ['está chida esta rola', 'está chida esta canción', 'qué buena rola', 'me gusta esta rola', 'está padre esta canción'],
    RestartIntent: ['pon esta rola otra vez'],
    NextIntent: ['otra rola', 'cambia de rola'],
    ThanksIntent: ['ya estuvo', 'ya estuvo gracias'],
  }),
  slotValues: withRooms(latinAmerican.slotValues, { words: { garden: ['traspatio'], terrace: ['roof garden'] }, others: ['cantina', 'zotehuela'] }),
  alexaWords: {
    ...alexaWords,
    builtInPhrases: { ...alexaWords.builtInPhrases, 'AMAZON.YesIntent': [...(alexaWords.builtInPhrases['AMAZON.YesIntent'] ?? []), 'órale', 'sale', 'simón'] },
  },
};
