/** More sentences between a statement's first and its last, of everyday words that the others lack. */
import { pairs } from './pairs';

export const scenes = pairs({
  'we were young when we opened this door, and we have not grown tired of it.':
    '우리는 젊었을 때 이 문을 열었고, 한 번도 싫증을 낸 적이 없습니다.',
  'it was a clear day, and the river beside {site} ran deep and cold.':
    '맑은 날이었고, {site} 옆을 흐르는 강물은 깊고 차가웠습니다.',
  'a small mistake is all right here, and we laugh about our own.':
    '이곳에서 작은 실수는 괜찮습니다. 우리도 우리 실수에 웃곤 합니다.',
  'some had lost sleep over the rent, and others had lost heart.':
    '누군가는 집세 걱정에 잠을 설쳤고, 누군가는 용기를 잃었습니다.',
  'the older sister carried the bags, and the younger brother held the lamp.':
    '누나는 짐을 들었고, 동생은 등불을 켰습니다.',
  'uncles, aunts and cousins danced until the floor shook.':
    '삼촌과 이모와 사촌들이 마룻바닥이 흔들릴 때까지 춤을 췄습니다.',
  'the left stair creaks and the upper window sticks, but the room is warm.':
    '왼쪽 계단은 삐걱거리고 위쪽 창문은 뻑뻑하지만, 방은 따뜻합니다.',
  'joy is catching, and so is courage.': '기쁨은 옮고, 용기도 옮습니다.',
  'we do not forget the people who stood outside in the snow.':
    '우리는 눈을 맞으며 밖에 서 있던 분들을 잊지 않습니다.',
  'similar questions come up every month, and we answer them with a smile.':
    '비슷한 질문이 달마다 떠오르고, 우리는 웃음을 띠고 답합니다.',
  'we swept the floor, wiped the windows and hung the sign again.':
    '우리는 바닥을 쓸고 창문을 닦고 간판을 다시 걸었습니다.',
  'the twins were born on the night when the lights went out.': '불이 나가던 밤에 쌍둥이가 태어났습니다.',
  'fifty envelopes were stuffed and sealed before lunch.': '점심 전에 봉투 쉰 장을 채우고 풀로 붙였습니다.',
  'the bread rose, the soup thickened and the talk went on.':
    '빵은 부풀고 국은 걸쭉해졌으며 이야기는 이어졌습니다.',
  'our oldest member walks with a limp and arrives before everyone else.':
    '가장 나이 많은 회원은 다리를 절뚝이면서도 누구보다 먼저 도착합니다.',
  'we mended the fence, nailed down the loose boards and painted the gate blue.':
    '우리는 울타리를 고치고 헐거운 널빤지에 못을 박고 대문을 파랗게 칠했습니다.',
  'the ink was barely dry when the first visitor knocked.':
    '잉크가 채 마르기도 전에 첫 손님이 문을 똑똑 두드렸습니다.',
  'someone hummed, someone clapped, and soon the whole bus was singing.':
    '누군가 흥얼거리고 누군가 손뼉을 치더니, 곧 버스 전체가 노래를 불렀습니다.',
  'it is much easier to ask when the person across the table smiles.':
    '맞은편에 앉은 사람이 웃어 주면 묻기가 훨씬 쉽습니다.',
  'we packed lunches, tied ribbons and drew lots for the front seats.':
    '우리는 도시락을 싸고 리본을 묶고 제비를 뽑아 앞자리를 정했습니다.',
  'between the oven and the bookshelf there is a corner where teenagers whisper and laugh.':
    '화덕과 책꽂이 틈에는 청소년들이 소곤대며 웃는 구석이 있습니다.',
  'the path is slippery, so we spread ash and hold on to each other.':
    '길이 미끄러워서 우리는 재를 뿌리고 서로를 붙잡아 줍니다.',
  'when the pipes froze, the plumber came at dawn and would not take a penny.':
    '수도관이 꽁꽁 얼었을 때 배관공은 새벽에 와서 한 푼도 받지 않았습니다.',
  'a rumor ran faster than the news, and we had to explain everything twice.':
    '뜬소문이 소식보다 빨리 퍼져서 우리는 모든 것을 두 번 설명해야 했습니다.',
  'we peeled, chopped, boiled and tasted, and the pot was empty by noon.':
    '우리는 껍질을 벗기고 썰고 끓이고 맛봤으며, 솥은 한낮에 비었습니다.',
  'the grandchildren count in one language and dream in another.':
    '손주들은 한 언어로 셈하고 다른 언어로 꿈꿉니다.',
  'good soil needs worms, rain and somebody who is not afraid of mud.':
    '기름진 땅에는 지렁이와 비, 그리고 진흙을 꺼리지 않는 사람이 필요합니다.',
  'we owe the oven to a welder, the shelves to a sailor and the curtains to a tailor.':
    '화덕은 용접공, 선반은 뱃사람, 커튼은 재단사 덕분에 생겼습니다.',
  'the thinnest coat is warm when somebody buttons it for you.':
    '얇은 외투도 누가 단추를 잠가 주면 따뜻합니다.',
  'we were hungry, so we shared; we were tired, so we sang.': '배고팠기에 나눴고, 지쳤기에 노래했습니다.',
  'what was crooked we set straight, and what was stuck we loosened.':
    '삐뚤어진 것은 바로 세웠고, 꽉 막힌 것은 뚫었습니다.',
  'the youngest one asked whether the moon has a landlord.': '막내는 달에도 집주인이 있느냐고 물었습니다.',
  'my daughter learned to swim, to read a map and to say no.':
    '제 딸은 헤엄치는 법과 지도 읽는 법, 싫다고 말하는 법을 배웠습니다.',
  'the kettle whistled, the dog barked and the meeting began on time.':
    '주전자가 삑 소리를 내고 개가 멍멍 짖는 가운데 모임은 제때 시작됐습니다.',
  'nothing was thrown away: we glued, we stitched and we hammered.':
    '아무것도 내버리지 않고 붙이고 꿰매고 두들겼습니다.',
  'the form has ninety questions, and eighty of them ask the same thing.':
    '그 서류에는 질문이 아흔 개 있는데, 여든 개는 같은 것을 묻습니다.',
  'we crossed the frozen lot with thermoses under our arms and did not spill a drop.':
    '우리는 보온병을 옆구리에 끼고 얼어붙은 공터를 건넜고, 한 방울도 흘리지 않았습니다.',
  'the cook tasted the broth, frowned and reached for the pepper.':
    '요리사는 국물을 맛보더니 눈살을 찌푸리고 후춧가루로 손을 뻗었습니다.',
  'a fever broke, an exam was passed, a lease was signed: it was a good week.':
    '열이 내렸고, 시험에 붙었고, 계약서에 도장을 찍었습니다. 좋은 한 주였습니다.',
  'he came for a stamp and stayed for the chorus.': '그분은 우표 한 장을 사러 왔다가 합창을 듣고 갔습니다.',
});
