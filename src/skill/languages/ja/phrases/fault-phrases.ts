import { sentences, ssml } from '../../../ssml.js';
import type { FaultPhrases } from '../../phrases/fault-phrases.js';
import { allRooms, oneOfRooms } from '../spoken-places.js';

/** What went wrong, and one next step. */
export const faultPhrases = {
  linkAccount: () => ssml`まずMusic Assistantのアカウントをリンクしてください。アレクサアプリにカードを送りました。`,
  linkAgain: () => ssml`Music Assistantのログインが切れました。もう一度リンクしてください。アレクサアプリにカードを送りました。`,
  mayNotControl: () => ssml`今のリンクでは見ることしかできません。操作するには、アレクサアプリでリンクし直してください。`,
  unknownRoom: ({ said, rooms }) =>
    sentences(ssml`${said}という部屋は知りません。`, rooms.length === 0 ? undefined : ssml`どの部屋ですか？ ${oneOfRooms(rooms)}。`),
  roomOffline: ({ room, others }) =>
    sentences(ssml`今、${room}につながりません。`, others.length === 0 ? ssml`電源が入っているか確認してください。` : ssml`${allRooms(others)}なら使えます。`),
  noRooms: () => ssml`Music Assistantに使えるプレーヤーがありません。追加してからもう一度どうぞ。`,
  groupNotYours: (room) => ssml`${room}は、使えない部屋とグループになっています。先にMusic Assistantで解除してください。`,
  forbidden: () => ssml`このアカウントでは、Music Assistantがそれを許可していません。管理者が変更できます。`,
  rejected: () => ssml`Music Assistantにはそれができませんでした。別のことを試してください。`,
  unreachable: () => ssml`今、Music Assistantにつながりません。動いているか確認してから、もう一度どうぞ。`,
  tooSlow: () => ssml`Music Assistantの返事に時間がかかっています。少ししてからもう一度どうぞ。`,
  malformed: () => ssml`Music Assistantの返事が理解できません。最新かどうか確認してください。`,
  accountsUnavailable: () => ssml`今、アカウントを確認できません。1分ほどしてからもう一度どうぞ。`,
  unexpected: () => ssml`すみません、こちらで問題が起きました。もう一度どうぞ。`,
} satisfies FaultPhrases;
