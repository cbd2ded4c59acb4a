import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { ConversationPhrases } from '../../phrases/conversation-phrases.js';
import type { Example, Tip } from '../../phrases.js';
import { playCommand, spoken, what, withExample } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const GREETINGS = { first: ssml`ミュージックアシスタントへようこそ。`, again: ssml`こんにちは。`, often: undefined };

function tipIn({ media, room }: Example): Readonly<Record<Tip, Speech>> {
  const there = room === undefined ? '' : at({ name: room });
  return {
    volume: ssml`${room === undefined ? '' : `${room}の`}音量を5にして`,
    move_music: ssml`音楽を${room ?? '別の部屋'}に移して`,
    add_to_queue: media === undefined ? ssml`次の曲は何` : ssml`${spoken(media.name)}をキューに追加して`,
    sleep_timer: ssml`30分後に止めて`,
    like: ssml`この曲が好き`,
    more_like_this: ssml`似た曲をかけて`,
    whats_playing: ssml`${there}何がかかっている`,
    group_rooms: room === undefined ? ssml`すべての部屋でも流して` : ssml`${room}でも流して`,
    favorites: ssml`${there}お気に入りをかけて`,
  };
}

/** The conversation itself. */
export const conversationPhrases = {
  welcome({ visit, offer }) {
    if (offer !== undefined)
      return sentences(GREETINGS[visit], ssml`${at(offer.place)}${offer.media === undefined ? '音楽' : what(offer.media)}の続きを再生しますか？`);
    return visit === 'often' ? ssml`何にしますか？` : sentences(GREETINGS[visit], ssml`何を再生しますか？`);
  },
  whatToPlay: (example) =>
    example?.media === undefined ? ssml`何を再生しますか？` : ssml`何を再生しますか？ たとえば「${playCommand(example)}」と言ってください。`,
  goodbye: () => ssml`またどうぞ。`,
  okay: () => ssml`わかりました。`,
  youreWelcome: () => ssml`どういたしまして。`,
  help: ({ example, tip }) => ssml`「${playCommand(example)}」や「${tipIn(example)[tip]}」と言ってみてください。`,
  notUnderstood: (example) => withExample(ssml`すみません、わかりませんでした。`, example),
  anythingElse: () => ssml`ほかにはありますか？`,
  nothingToRepeat: () => ssml`さっき何と言ったか、もう覚えていません。`,
} satisfies ConversationPhrases;
