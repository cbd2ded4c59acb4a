import type { MoreUtterances } from '../own-words.js';
import { inRoomOrNot, ofRoomOrNot } from './sentence-forms.js';

/** What is left of "⟨name⟩ に … ように 言って", beside what the other files have: the commonest wishes, with a room and without. */
export const wrappedUtterances: MoreUtterances = {
  PlaySongIntent: [
    '{room} で {artist} の {title} を 再生 する ように 言って',
    ...inRoomOrNot('{title} を かける ように 言って', '{artist} の {title} を かける ように 言って', '{title} を 流す ように 言って'),
    '{artist} の {title} を 再生 する ように お願い して',
    '{title} を 再生 する ように 頼んで',
  ],
  PlayTrackIntent: [...inRoomOrNot('{artist} の {title} という 曲 を 再生 する ように 言って', '{title} という 曲 を かける ように 言って')],
  PlayAlbumIntent: ['{room} で {artist} の アルバム {album} を 再生 する ように 言って', ...inRoomOrNot('アルバム {album} を かける ように 言って')],
  PlayArtistIntent: [
    '{room} で {artist} の 音楽 を 流す ように 言って',
    ...inRoomOrNot('{artist} の 曲 を かける ように 言って', '{artist} の 曲 を 流す ように 言って'),
  ],
  PlayPlaylistIntent: ['{room} で {playlist} の プレイリスト を 再生 する ように 言って', ...inRoomOrNot('プレイリスト {playlist} を かける ように 言って')],
  PlayStationIntent: [...inRoomOrNot('ラジオ を つける ように 言って', 'ラジオ 局 {station} を かける ように 言って')],
  PlaySpokenIntent: ['{room} で オーディオブック {audiobook} を 再生 する ように 言って', 'ポッドキャスト {podcast} を かける ように 言って'],
  PlayGenreIntent: [...inRoomOrNot('{genre} を かける ように 言って', '{genre} を 流す ように 言って'), '{room} で {decade} の 曲 を かける ように 言って'],
  PlayCollectionIntent: inRoomOrNot('{collection} を かける ように 言って', '{collection} を 流す ように 言って'),
  PauseIntent: ['{room} の 音楽 を 一時停止 する ように 言って', '{room} で 一時停止 する ように 言って', '一時停止 する ように 言って'],
  ResumeIntent: ['{room} で 音楽 を 再開 する ように 言って', '再生 を 再開 する ように 言って'],
  StopIntent: ['{room} で 音楽 を 止める ように 言って', '{zone} の 音楽 を 止める ように 言って', ...ofRoomOrNot('音楽 を 停止 する ように 言って')],
  NextIntent: [
    '{room} で 次 の 曲 に する ように 言って',
    ...inRoomOrNot('次 の 曲 を かける ように 言って'),
    ...ofRoomOrNot('曲 を スキップ する ように 言って'),
  ],
  PreviousIntent: ['{room} で 前 の 曲 に 戻る ように 言って', '前 の 曲 を かける ように 言って'],
  SetVolumeIntent: ofRoomOrNot(
    '音量 を {amount} {unit} に する ように 言って',
    '音量 を {amount} に 設定 する ように 言って',
    'ボリューム を {amount} に する ように 言って',
  ),
  VolumeUpIntent: change('上げる', '大きく'),
  VolumeDownIntent: change('下げる', '小さく'),
  MuteIntent: ofRoomOrNot('音 を 消す ように 言って'),
  MoveMusicIntent: ['音楽 を {room} に 移動 する ように 言って', '{other_room} の 音楽 を {room} に 移す ように 言って'],
  WhatsPlayingIntent: [
    '{room} で 今 かかって いる 曲 を 教える ように 言って',
    ...inRoomOrNot('何 が かかって いる か 教える ように 言って'),
    'この 曲 の 名前 を 教える ように 言って',
  ],
};

function change(verb: '上げる' | '下げる', how: '大きく' | '小さく'): string[] {
  return [
    `{room} の 音量 を ${verb} ように 言って`,
    ...ofRoomOrNot(`音量 を {step} ${verb} ように 言って`, `音 を ${how} する ように 言って`, `ボリューム を ${verb} ように 言って`),
    `{zone} の 音量 を ${verb} ように 言って`,
    `音 を {step} ${how} する ように 言って`,
  ];
}
