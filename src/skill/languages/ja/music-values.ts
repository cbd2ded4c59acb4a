import type { SlotTypeName } from '../../slots.js';
import type { SlotTypeValue } from '../language.js';
import { names } from './listed.js';

const TITLE = names(`
  dancing queen=ダンシング クイーン=ダンシングクイーン, bohemian rhapsody=ボヘミアン ラプソディ=ボヘミアンラプソディ=ボヘミアン ラプソディー,
  we will rock you=ウィー ウィル ロック ユー, billie jean=ビリー ジーン, beat it=ビート イット=今夜 は ビート イット, hey jude=ヘイ ジュード, let it be=レット イット ビー,
  yesterday=イエスタデイ, here comes the sun=ヒア カムズ ザ サン, come together=カム トゥゲザー, imagine=イマジン, stand by me=スタンド バイ ミー,
  hallelujah=ハレルヤ, waterloo=恋 の ウォータールー=ウォータールー, mamma mia=マンマ ミーア, fernando=フェルナンド=悲しき フェルナンド, purple rain=パープル レイン,
  smells like teen spirit=スメルズ ライク ティーン スピリット, come as you are=カム アズ ユー アー, hotel california=ホテル カリフォルニア,
  take on me=テイク オン ミー, every breath you take=見つめて いたい, under pressure=アンダー プレッシャー, don't stop me now=ドント ストップ ミー ナウ,
  somebody to love=愛 に すべて を=サムバディ トゥ ラヴ, radio ga ga=レディオ ガガ, halo=ヘイロー, shake it off=シェイク イット オフ, get lucky=ゲット ラッキー,
  bad guy=バッド ガイ, feeling good=フィーリング グッド, don't know why=ドント ノー ホワイ, fly me to the moon=フライ ミー トゥ ザ ムーン,
  what a wonderful world=この 素晴らしき 世界, top of the world=トップ オブ ザ ワールド, yesterday once more=イエスタデイ ワンス モア,
  girls just want to have fun=ハイ スクール は ダンステリア, last christmas=ラスト クリスマス, all i want for christmas is you=恋人たち の クリスマス,
  garota de ipanema=イパネマ の 娘, la vie en rose=バラ色 の 人生, clair de lune=月 の 光, moonlight sonata=月光, take five=テイク ファイブ,
  first love=ファースト ラブ, automatic=オートマチック, traveling=トラベリング, 光, 花束 を 君 に, 桜流し, 初恋, 君 に 夢中, lemon=レモン, 感電, 馬 と 鹿, パプリカ, 灰色 と 青,
  kick back=キック バック, loser=ルーザー, 夜 に 駆ける=夜に駆ける, 群青, 怪物, 祝福, たぶん, あの 夢 を なぞって, 紅蓮華, 炎, 残酷 な 天使 の テーゼ=残酷な天使のテーゼ,
  いとしの エリー, 真夏 の 果実, tsunami=ツナミ, 勝手 に シンドバッド, 希望 の 轍, 丸ノ内 サディスティック, 歌舞伎町 の 女王, 本能, ギブス, 罪 と 罰, 長く 短い 祭, 閃光 少女, 群青 日和,
  糸, 時代, 地上 の 星, 空 と 君 の あいだ に, 悪女, 戦場 の メリー クリスマス=戦メリ, エナジー フロー, summer=サマー, あの 夏 へ, 人生 の メリーゴーランド, 千本桜, メルト, 上 を 向いて 歩こう,
  川 の 流れ の よう に, 津軽 海峡 冬景色, 天城越え, 舟唄, 昴, 少年 時代, 夏祭り, 世界 に 一つ だけ の 花, 夜空ノムコウ, らいおんハート, 負けないで, 揺れる 想い, チェリー, ロビンソン, 空 も 飛べる はず, 楓,
  名もなき 詩, 終わりなき 旅, 抱きしめたい, しるし, hana bi=ハナビ, 天体 観測, 車輪 の 唄, 小さな 恋 の うた, 三日月, キセキ, 愛唄, 奏, 花火, 打上 花火, なんでもない や, 前前前世, スパークル, グランド エスケープ,
  プラスティック ラブ, 真夜中 の ドア, ルビー の 指環, 君 は 天然色, 恋 する フォーチュン クッキー, ヘビー ローテーション, 恋, うちで 踊ろう, ひまわり の 約束, マリーゴールド,
  pretender=プリテンダー, 白日, 怪獣 の 花唄, ドライ フラワー, うっせぇわ, 新時代, ポリリズム, チョコレイト ディスコ, レーザー ビーム, ふるさと, さくら さくら, となり の トトロ, 君 を のせて, いつも 何度 でも, 崖 の 上 の ポニョ
`);

const ARTIST = names(`
  queen=クイーン, abba=アバ, the beatles=ビートルズ=ザ ビートルズ, michael jackson=マイケル ジャクソン, madonna=マドンナ, prince=プリンス, david bowie=デヴィッド ボウイ=デビッド ボウイ,
  elton john=エルトン ジョン, billy joel=ビリー ジョエル, bob dylan=ボブ ディラン, leonard cohen=レナード コーエン, jeff buckley=ジェフ バックリー, nick drake=ニック ドレイク,
  simon and garfunkel=サイモン アンド ガーファンクル=サイモン と ガーファンクル, pink floyd=ピンク フロイド, led zeppelin=レッド ツェッペリン, the rolling stones=ローリング ストーンズ=ザ ローリング ストーンズ,
  the beach boys=ビーチ ボーイズ, fleetwood mac=フリートウッド マック, eagles=イーグルス, guns n' roses=ガンズ アンド ローゼズ, a c d c=エーシー ディーシー, metallica=メタリカ, motorhead=モーターヘッド,
  nirvana=ニルヴァーナ=ニルバーナ, radiohead=レディオヘッド, oasis=オアシス, coldplay=コールドプレイ, u two=ユー ツー, r e m=アール イー エム, depeche mode=デペッシュ モード,
  carpenters=カーペンターズ, whitney houston=ホイットニー ヒューストン, stevie wonder=スティーヴィー ワンダー, ben e king=ベン イー キング, nina simone=ニーナ シモン, daft punk=ダフト パンク,
  bjork=ビョーク, sigur ros=シガー ロス, frank sinatra=フランク シナトラ, louis armstrong=ルイ アームストロング, miles davis=マイルス デイヴィス=マイルス デイビス, bill evans=ビル エヴァンス,
  john coltrane=ジョン コルトレーン, norah jones=ノラ ジョーンズ, adele=アデル, beyonce=ビヨンセ, rihanna=リアーナ, pink=ピンク, lady gaga=レディー ガガ, taylor swift=テイラー スウィフト,
  billie eilish=ビリー アイリッシュ, ed sheeran=エド シーラン, dua lipa=デュア リパ, bruno mars=ブルーノ マーズ, mike oldfield=マイク オールドフィールド, bts=ビーティーエス, blackpink=ブラックピンク,
  bach=バッハ, mozart=モーツァルト, beethoven=ベートーヴェン=ベートーベン, chopin=ショパン, debussy=ドビュッシー, enya=エンヤ,
  宇多田ヒカル=宇多田 ヒカル, 米津玄師=米津 玄師, サザンオールスターズ=サザン オールスターズ=サザン, 桑田佳祐, 椎名林檎=椎名 林檎, 東京事変, perfume=パフューム, 中島みゆき=中島 みゆき, 坂本龍一=坂本 龍一,
  久石譲=久石 譲, yoasobi=ヨアソビ, 松任谷由実=ユーミン=松任谷 由実, 山下達郎=山下 達郎, 竹内まりや=竹内 まりや, 大滝詠一, 井上陽水, 吉田拓郎, 小田和正, オフコース, スピッツ, mr children=ミスター チルドレン=ミスチル,
  b z=ビーズ, x japan=エックス ジャパン, glay=グレイ, l arc en ciel=ラルク アン シエル=ラルク, ドリームズ カム トゥルー=ドリカム, 安室奈美恵, 浜崎あゆみ, 倉木麻衣, 美空ひばり, 石川さゆり, 八代亜紀, 北島三郎,
  嵐, smap=スマップ, モーニング娘, 乃木坂=乃木坂 フォーティーシックス, bump of chicken=バンプ オブ チキン=バンプ, radwimps=ラッドウィンプス, one ok rock=ワン オク ロック=ワンオク, king gnu=キング ヌー,
  official hige dandism=オフィシャル 髭男 ディズム=ヒゲダン=髭男, back number=バック ナンバー, あいみょん, 星野源=星野 源, 藤井風=藤井 風, ado=アド, aimer=エメ, lisa=リサ, vaundy=バウンディ, ずっと 真夜中 で いい の に=ずとまよ,
  ヨルシカ, きゃりーぱみゅぱみゅ, cornelius=コーネリアス, 細野晴臣, ymo=ワイエムオー=イエロー マジック オーケストラ, はっぴいえんど, くるり, ゆらゆら帝国, 初音ミク=初音 ミク, 上原ひろみ, 小澤征爾, 葉加瀬太郎
`);

const ALBUM = names(`
  thriller=スリラー, off the wall=オフ ザ ウォール, bad=バッド, abbey road=アビイ ロード=アビー ロード, revolver=リボルバー, rubber soul=ラバー ソウル, help=ヘルプ=四人 は アイドル,
  a night at the opera=オペラ座 の 夜, arrival=アライバル, rumours=噂=ルーマーズ, the dark side of the moon=狂気, the wall=ザ ウォール, back in black=バック イン ブラック,
  appetite for destruction=アペタイト フォー ディストラクション, nevermind=ネヴァーマインド=ネバーマインド, ok computer=オーケー コンピューター, kid a=キッド エー,
  the joshua tree=ヨシュア トゥリー, bookends=ブックエンド, bridge over troubled water=明日 に 架ける 橋, grace=グレース, pink moon=ピンク ムーン, heroes=ヒーローズ, debut=デビュー,
  the stranger=ストレンジャー, pet sounds=ペット サウンズ, songs in the key of life=キー オブ ライフ, what's going on=ホワッツ ゴーイング オン, random access memories=ランダム アクセス メモリーズ,
  discovery=ディスカバリー, kind of blue=カインド オブ ブルー, a love supreme=至上 の 愛, waltz for debby=ワルツ フォー デビイ, come away with me=カム アウェイ ウィズ ミー,
  tubular bells=チューブラー ベルズ, ace of spades=エース オブ スペーズ, soul mining=ソウル マイニング, lemonade=レモネード, folklore=フォークロア,
  the goldberg variations=ゴルトベルク 変奏曲, 四季, distance=ディスタンス, deep river=ディープ リバー, ultra blue=ウルトラ ブルー, heart station=ハート ステーション, fantome=ファントーム, bad mode=バッド モード,
  stray sheep=ストレイ シープ, bootleg=ブートレグ, yankee=ヤンキー, diorama=ディオラマ, the book=ザ ブック, 無罪 モラトリアム, 勝訴 ストリップ, 三毒史, 教育, 大人, 娯楽, 葡萄, 人気者 で 行こう,
  kamakura=カマクラ, 稲村 ジェーン, game=ゲイム, 親愛なる 者 へ, 臨月, 予感, 寒水魚, 音楽図鑑, 千 の ナイフ, 未来派 野郎, async=アシンク, a long vacation=ア ロング バケーション=ロング バケイション,
  for you=フォー ユー, ride on time=ライド オン タイム, variety=ヴァラエティ, 泰安洋行, 風街 ろまん, ソリッド ステイト サバイバー, 氷 の 世界, 深海, ハチミツ, インディゴ 地平線, 空中キャンプ, 図鑑, ワルツ を 踊れ,
  ジョジョ の 奇妙 な サントラ, 千 と 千尋 の 神隠し, もののけ姫, ハウル の 動く 城, 君 の 名 は, 天気 の 子, すずめ の 戸締まり, 風 の 谷 の ナウシカ, 天空 の 城 ラピュタ, 魔女 の 宅急便
`);

const PLAYLIST = names(`
  dinner party=ディナー パーティー=ディナーパーティー, sunday morning=サンデー モーニング=日曜 の 朝, road trip=ロード トリップ, morning workout=朝 の 運動, 通勤, 通学, 通勤 電車, ドライブ, 夜 の ドライブ, 週末, 金曜 の 夜,
  土曜 の 夜, 月曜 の 朝, 朝 の コーヒー, おやすみ前, 夜 更かし, 夜 の 散歩, お 散歩, 家事, 掃除, 料理, 料理 中, 皿洗い, アイロン がけ, 洗濯, 在宅 ワーク, 在宅 勤務, 深く 集中, 試験 勉強, 受験 勉強, 宿題, 読書 の 時間,
  昼寝, お 昼寝 タイム, 昼休み, 子守 の 時間, 子供 と 一緒 に, キャンプ, バーベキュー, 海 へ 行こう, 夏 の 思い出, 夏 フェス, 秋 の 夜長, 冬 の 夜, 春 の うた, 桜 ソング, 雨 の 日, 雨音, 雪 の 日, 大晦日, お 正月, 卒業 ソング, 結婚式,
  二次会, 誕生日, 誕生日 会, 飲み会, 女子会, 忘年会, カラオケ 十八番, カラオケ の 練習, 青春 ソング, 学生 時代, 懐かしの 九十年代, 平成 ヒット, 昭和 の 名曲, 令和 ヒット, 邦楽 ベスト, 洋楽 ベスト, ジャズ 名盤, ジブリ, ジブリ の 名曲,
  ディズニー, アニメ 名曲 選, ゲーム の 名曲, ボカロ 神曲, 泣きたい 夜 に, 失恋 した 夜, 元気 を 出す, やる気, テンション 爆上げ, 筋トレ 用 の 曲, ランニング 用, ヨガ の 時間, お 風呂 で 聞く 曲, 寝る 前 に 聞く, 五つ星, 殿堂入り, 名曲 集,
  ベスト オブ ベスト, 家族 の お気に入り, パパ の 選曲, ママ の 選曲, トップ 五十, 今週 の ベスト, release radar=リリース レーダー, discover weekly=ディスカバー ウィークリー, daily mix=デイリー ミックス, on repeat=オン リピート
`);

/**
 * Seeds: Alexa also accepts what is not listed, but learns from these how long a name is and which words it may hold ("の", "で", numbers). Foreign names
 * as libraries write them, with how they are said.
 */
export const musicValues = { TITLE, ARTIST, ALBUM, PLAYLIST } satisfies Partial<Record<SlotTypeName, readonly SlotTypeValue[]>>;
