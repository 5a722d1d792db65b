/** Things that stand about in made-up sentences, English → Korean: many words, so that search and type meet what years of releases bring. */
import { pairs } from './pairs';

// prettier-ignore
export const things = pairs({
  'a brass bowl': '놋그릇', 'a tea tray': '찻쟁반', 'a copper kettle': '구리 주전자', 'a stone pot': '뚝배기', 'a rice paddle': '밥주걱',
  'a wicker basket': '소쿠리', 'a cutting board': '도마', 'a steamer': '찜통', 'a jar of soy sauce': '간장 한 병', 'a bowl of noodles': '칼국수 한 그릇',
  'a plate of rice cakes': '떡볶이 한 접시', 'a tray of dumplings': '찐만두 한 판', 'a pot of red bean porridge': '팥죽 한 솥', 'a peck of chestnuts': '알밤 한 됫박',
  'a string of dried persimmons': '곶감 한 꿰미', 'a bag of walnuts': '호두 한 봉지', 'a handful of mugwort': '쑥 한 움큼', 'a head of cabbage': '양배추 한 통',
  'a bundle of radish leaves': '무청 한 묶음', 'a sack of barley': '보리쌀 한 자루', 'a slice of watermelon': '수박 한 쪽', 'a crate of tangerines': '귤 한 궤짝',
  'a ripe pumpkin': '늙은 호박', 'a lotus root': '연근', 'a burdock root': '우엉', 'a block of tofu': '두부 한 모', 'a dish of acorn jelly': '도토리묵 한 접시',
  'a cup of plum tea': '매실차 한 잔', 'a thermos of ginger tea': '생강차 한 통', 'a jug of sweet rice drink': '식혜 한 동이', 'a loaf of rye bread': '호밀빵 한 덩이',
  'a plate of cookies': '쿠키 한 접시', 'a mung bean pancake': '빈대떡', 'a cinnamon stick': '계피 막대', 'a jar of honey': '꿀 한 단지', 'a bag of popcorn': '팝콘 한 봉지',
  'a croissant': '크루아상', 'a bagel': '베이글', 'a waffle': '와플', 'a pretzel': '프레첼', 'a burrito': '부리토', 'a samosa': '사모사', 'an empanada': '엠파나다',
  'a jar of kimchi': '김치 한 통', 'a cup of coffee': '커피 한 잔', 'a glass of lemonade': '레모네이드 한 잔', 'a bowl of yogurt': '요구르트 한 컵',
  'a bar of chocolate': '초콜릿 한 조각', 'a bag of marshmallows': '마시멜로 한 봉지', 'a jar of peanut butter': '땅콩버터 한 병', 'a squash casserole': '단호박찜',
  'a sewing machine': '재봉틀', 'a spinning wheel': '물레', 'a patchwork quilt': '누비이불', 'a folding screen': '병풍', 'a mother-of-pearl box': '자개함', 'a straw mat': '멍석',
  'a broom': '빗자루', 'a clothesline': '빨랫줄', 'an ironing board': '다리미판', 'a spool of thread': '실패', 'a box of buttons': '단추 상자', 'a silk fan': '비단부채',
  'a paper lantern': '종이 초롱', 'a candlestick': '촛대', 'a box of matches': '성냥 한 갑', 'a clay stove': '풍로', 'a garden hoe': '호미', 'a rake': '갈퀴', 'a sickle': '낫',
  'a watering can': '물뿌리개', 'a wheelbarrow': '외바퀴 수레', 'a stepladder': '사다리', 'a paintbrush': '페인트 붓', 'a screwdriver': '드라이버', 'a wrench': '렌치',
  'a handsaw': '톱', 'a wood plane': '대패', 'a chisel': '끌', 'a hammer': '망치', 'a tape measure': '줄자', 'a rusty padlock': '녹슨 맹꽁이자물쇠', 'a doorbell': '초인종',
  'a key ring': '열쇠고리', 'a red mailbox': '빨간 우체통', 'an umbrella stand': '우산꽂이', 'a coat rack': '옷걸이', 'a rocking chair': '흔들의자', 'a low stool': '앉은뱅이걸상',
  'a pillow': '베개', 'a hammock': '해먹', 'a hand mirror': '손거울', 'a fine-toothed comb': '참빗', 'a hairpin': '비녀', 'a brooch': '브로치', 'a pair of reading glasses': '돋보기안경',
  'a walking stick': '지팡이', 'a hearing aid': '보청기', 'a wheelchair': '휠체어', 'a stethoscope': '청진기', 'a thermometer': '체온계', 'a roll of bandages': '붕대 한 뭉치',
  'a toothbrush': '칫솔', 'a bar of soap': '빨랫비누', 'a hand gong': '꽹과리', 'an hourglass drum': '장구', 'a bamboo flute': '퉁소', 'a zither': '가야금', 'a fiddle': '해금',
  'a harmonica': '하모니카', 'an accordion': '아코디언', 'a trumpet': '트럼펫', 'a cello': '첼로', 'a ukulele': '우쿨렐레', 'a xylophone': '실로폰', 'a tambourine': '탬버린',
  'a metronome': '메트로놈', 'a spinning top': '팽이', 'a kite': '방패연', 'a shuttlecock': '제기', 'a swing': '그네', 'a jump rope': '줄넘기 줄', 'a set of yut sticks': '윷가락',
  'a chessboard': '체스판', 'a glass marble': '유리구슬', 'a jigsaw puzzle': '퍼즐', 'a paper boat': '종이배', 'a pinwheel': '바람개비', 'a balloon': '풍선', 'a sled': '썰매',
  'a pair of skates': '스케이트 한 켤레', 'a soccer ball': '축구공', 'a badminton racket': '배드민턴 채', 'a fishing rod': '낚싯대', 'a life jacket': '구명조끼', 'a canoe': '카누',
  'a tent': '텐트', 'a sleeping bag': '침낭', 'a flashlight': '손전등', 'a compass': '나침반', 'a whistle': '호루라기', 'a telescope': '망원경', 'a magnifying glass': '확대경',
  'a microscope': '현미경', 'an hourglass': '모래시계', 'a globe': '지구본', 'an abacus': '주판', 'an inkstone': '벼루', 'a seal': '도장', 'a fountain pen': '만년필',
  'a typewriter': '타자기', 'a blackboard': '칠판', 'a piece of chalk': '분필', 'an eraser': '지우개', 'a stapler': '스테이플러', 'a bookmark': '책갈피', 'a dictionary': '낱말 사전',
  'a stamp album': '우표첩', 'a picture frame': '액자', 'a film projector': '영사기', 'a camera': '카메라', 'a loudspeaker': '확성기', 'a box of batteries': '건전지 한 갑',
  'a solar panel': '태양광 패널', 'a bicycle pump': '자전거펌프', 'a helmet': '헬멧', 'a raincoat': '비옷', 'a pair of rain boots': '장화 한 켤레', 'a straw hat': '밀짚모자',
  'a wool scarf': '털목도리', 'a pair of mittens': '손모아장갑', 'a cardigan': '카디건', 'an apron': '앞치마', 'a quilted vest': '솜조끼', 'a silk sash': '비단 허리띠',
  'a necktie': '넥타이', 'a handkerchief': '손수건', 'a cuckoo clock': '뻐꾸기시계', 'a goose feather': '거위 깃털', 'a cicada shell': '매미 허물', 'a carved owl': '조각한 올빼미',
  'a clay toad': '진흙 두꺼비', 'a knitted octopus': '뜨개 문어', 'a felt hedgehog': '펠트 고슴도치', 'a painted crab': '꽃게 그림', 'a tin rooster': '양철 수탉',
  'a snail shell': '달팽이 껍데기', 'a starfish': '불가사리', 'a pebble': '조약돌', 'a pinecone': '솔방울', 'a maple leaf': '단풍잎', 'a sprig of forsythia': '개나리 가지',
  'a pot of chrysanthemums': '국화 화분', 'a pot of balsam': '봉숭아 화분', 'a pot of geraniums': '제라늄 화분', 'a branch of lilac': '라일락 가지', 'a sunflower': '해바라기',
  'a bunch of clover': '토끼풀 다발', 'a cactus': '선인장', 'a birch log': '자작나무 장작', 'a bamboo pole': '대나무 장대', 'a coil of rope': '밧줄 타래', 'a rowboat': '나룻배',
  'an anchor': '닻', 'a weather vane': '풍향계', 'a brass bell': '놋쇠 방울', 'a wooden spoon': '나무 숟갈', 'a set of chopsticks': '젓가락 한 벌', 'a porcelain cup': '백자 찻잔',
  'a paper parasol': '지우산', 'a bag of flour': '밀가루 한 포대', 'a bucket of clams': '바지락 한 양동이', 'a dried pollack': '북어 한 쾌', 'a mackerel': '고등어 한 손',
  'a basket of mushrooms': '표고버섯 한 광주리', 'a jar of pine nuts': '잣 한 홉', 'a rolling pin': '홍두깨', 'a millstone': '맷돌', 'a mortar': '절구', 'a winnowing basket': '키', 'a well bucket': '두레박',
});

/** Sentences with such things, between a statement's first and its last. */
export const asides = pairs({
  'somebody left {thing} by the door of {site}, and nobody asked whose it was.':
    '누군가 {site} 문 앞에 {thing:을/를} 두고 갔지만, 누구 것인지 묻는 사람은 없었습니다.',
  'a neighbor brought {thing}, and the evening at {site} began.':
    '한 이웃이 {thing:을/를} 가져왔고, {site}의 저녁이 시작되었습니다.',
  'for the price of {thing}, {service} can reach one more family.':
    '{thing} 값이면 {service:을/를} 한 가족에게 더 전할 수 있습니다.',
  'my mother kept {thing} for guests, and I think of it whenever {who} come in.':
    '어머니는 손님을 위해 {thing:을/를} 아껴 두셨고, 저는 {who}들이 들어설 때마다 그것을 떠올립니다.',
  'between {thing} and {another}, there is always room for one more chair.':
    '{thing:와/과} {another} 사이에는 언제나 의자 하나를 더 놓을 자리가 있습니다.',
  'the children drew {thing}, {another} and a door that was wide open.':
    '아이들은 {thing:와/과} {another}, 그리고 활짝 열린 문을 그렸습니다.',
  'at the raffle {past}, {thing} went to the youngest guest, and {another} to the oldest.':
    '{past} 열린 추첨에서 {thing:은/는} 가장 어린 손님에게, {another:은/는} 가장 나이 많은 손님에게 돌아갔습니다.',
});
