import { type Speech, ssml } from '../../../ssml.js';
import type { AskingPhrases } from '../../phrases/asking-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { allOf } from '../spoken-lists.js';
import { quoted, spoken, what } from '../spoken-media.js';
import { at, the } from '../spoken-places.js';

/** "アルバムが2枚". */
const counted = (count: number, { noun, counter }: { noun: string; counter: string }): Speech[] => (count === 0 ? [] : [ssml`${noun}が${count}${counter}`]);

/** What is asked about music, what people make of it, and what a screen shows. */
export const askingPhrases = {
  nowPlaying({ media, place, paused }) {
    if (media === undefined) return paused ? ssml`${at(place)}何かが一時停止中です。` : ssml`${at(place)}何か再生していますが、曲名はわかりません。`;
    return ssml`${at(place)}${what(media)}を${paused ? '一時停止中' : '再生中'}です。`;
  },
  songDetail({ aspect, media, value }) {
    const name = quoted(media.name);
    switch (aspect) {
      case 'artist':
        return value === undefined ? ssml`${name}が誰の曲かわかりません。` : ssml`${name}は${spoken(value)}の曲です。`;
      case 'album':
        return value === undefined ? ssml`${name}がどのアルバムの曲かわかりません。` : ssml`${name}はアルバム${quoted(value)}の曲です。`;
      case 'year':
        return value === undefined ? ssml`${name}がいつの曲かわかりません。` : ssml`${name}は${value}年の曲です。`;
    }
  },
  haveArtist({ artist, albums, tracks }) {
    const counts = [...counted(albums, { noun: 'アルバム', counter: '枚' }), ...counted(tracks, { noun: '曲', counter: '曲' })];
    return counts.length === 0 ? ssml`はい、${spoken(artist)}はあります。` : ssml`はい、${spoken(artist)}は${allOf(counts)}あります。`;
  },
  haveMedia: (media) => ssml`はい、${what(media)}はあります。`,
  haveNot: (wanted) => ssml`いいえ、${what(wanted)}はありません。`,
  albumsBy({ artist, albums, more }) {
    if (albums.length === 0) return ssml`${spoken(artist)}のアルバムはありません。`;
    return ssml`${spoken(artist)}のアルバムは、${allOf(albums.map(quoted))}${more === 0 ? EMPTY : ssml`、ほかに${more}枚`}です。`;
  },
  whoAmI: (account) => ssml`${account}のアカウントにつながっています。`,

  liked: (media) => ssml`${what(media)}をお気に入りに追加しました。`,
  unliked: (media) => ssml`${what(media)}をお気に入りから外しました。`,
  wasNotLiked: (media) => ssml`${what(media)}はお気に入りではありません。`,
  skippedNotBanned: (place) => ssml`${at(place)}スキップしました。ただ、ずっと流さないようにはできません。`,

  screen: {
    nowPlaying: (place) => `${at(place)}再生中`,
    place: (place) => the(place),
  },
} satisfies AskingPhrases;
