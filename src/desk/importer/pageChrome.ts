/** What a website prints around a release and a person copies along: buttons, menus, credits. */
import { daysIn } from './days';
import { releaseLabel } from './labels';

/** Whole lines, in the languages that a network's sites are in. */
const wholeLine = new RegExp(
  `^(?:${[
    // Ways around the page.
    'skip (?:to|navigation).{0,30}|(?:ir|saltar) al contenido(?: principal)?|본문(?:으로)? (?:바로 ?가기|건너뛰기)|메뉴 ?(?:건너뛰기|열기|닫기)?',
    '(?:press|news|media) releases|press statements|statements|news|보도 ?자료 ?(?:목록|모음)|소식|home|menu|search|close|open|toggle navigation|main navigation|back(?: to (?:top|home|news|all|press|the).{0,30})?|top|inicio|홈|검색|닫기|목록(?:으로)?|맨 ?위로|이전 ?글.{0,80}|다음 ?글.{0,80}',
    '(?:[←‹«<]\\s*)?(?:previous|older|newer|next|prev)(?: (?:post|article|story|page|entry))?s?(?:\\s*[→›»>])?(?:\\s*:.{0,120})?|[«‹]\\s.{0,120}|[←→].{0,120}|.{0,120}[→›]|.{0,60}\\s»',
    '(?:read|learn|see|view|show|load) (?:more|less|all)\\b.{0,40}|continue reading.{0,60}|leer más|더 ?보기|자세히 ?보기',
    'translate|hits\\s*:\\s*\\d+|(?:top|bottom) of page|(?:category|tag|author|monthly|daily) archives?\\s*:?.{0,80}|(?:news)?(?:letter )?archives?',
    // Above a message.
    '[-\\s]*(?:original|forwarded) message[-\\s]*|begin forwarded message:?|sent from my .{2,30}|dear (?:all|friends?|colleagues?|editors?|reporters?|producers?|journalists?|members? of the (?:press|media))\\b.{0,40}[,:]',
    '수고 ?(?:많으십니다|많으세요|하십니다).{0,120}|안녕하(?:세요|십니까)[.,!?]?.{0,30}|.{0,30}(?:보도|게재|기사화).{0,30}(?:감사하겠습니다|부탁드립니다|부탁드리겠습니다|바랍니다)\\.?|[-=\\s]*(?:아\\s*래|다\\s*음)[-=\\s]*',
    // Handing it on.
    '(?:please )?(?:share|compartir|공유|공유하기|기사 ?공유)(?: (?:this|on|via|with|now|post|article|the|it|to)\\b.{0,30})?:?|(?:share|follow|like|tweet|email|print|copy|save|pin|subscribe)(?: (?:us|this|me|it|link|url|now|page|article|on|via|to our|to the|for)\\b.{0,50})?',
    '(?:(?:share |post |pin )?(?:on |via |by |to )?(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|whatsapp|pinterest|reddit|tumblr|telegram|email|e-mail|mail|print|copy link|link|share|tweet|messenger|flickr|rss|kakaotalk|카카오톡|카카오스토리|페이스북|트위터|네이버|네이버 ?블로그|밴드|인스타그램|유튜브|이메일|공유|인쇄|프린트|링크 ?복사|url ?복사)(?:(?:으로|로|에) ?(?:공유|보내기)(?:하기)?)?(?:[\\s|,·•/]+|$))+',
    '(?:click|tap|haz clic) (?:here|aquí|to)\\b.{0,60}|download (?:the |this |a )?(?:pdf|press release|release|statement|file|full).{0,30}|pdf|(?:보도자료 |pdf )?(?:다운로드|내려받기)|첨부 ?파일.{0,60}',
    '.{0,60}(?:여기|이곳|아래)(?:를|을)? ?(?:클릭|누르).{0,60}|download (?:the |our |this )?["“‘].{0,120}|to (?:download|view|read|see) .{0,60}\\bhere\\b.{0,30}',
    'spread the word.{0,60}|stay (?:informed|connected|in touch|up to date|tuned).{0,60}|sign up (?:to|for)\\b[^@\\d]{0,120}|by (?:completing|submitting|signing|checking|clicking|providing)\\b.{0,80}\\b(?:i|you) (?:agree|consent)\\b.{0,250}',
    // Under it.
    '(?:leave|post|add) a (?:comment|reply)|(?:deja|dejar) (?:una respuesta|un comentario)|cancel reply|(?:no |\\d+ )?(?:comments?|replies)(?: (?:are )?closed.{0,20}| off| yet| on .{0,80})?|comments?\\s*\\(\\d+\\)|no hay comentarios|댓글.{0,20}|의견 ?남기기',
    '(?:posted|filed|published|categor(?:y|ies)|tagged?|tags|topics?|issues?|related|type)(?: (?:in|on|under|by|as|with|posts?|news|articles?|content|stories|topics))?\\s*:.{0,120}|(?:posted|filed|tagged) (?:in|under|by|with)\\b.{0,120}|카테고리.{0,60}|태그.{0,80}|분류.{0,40}',
    '(?:related )?(?:topics?|tags?|categories|issue areas?)|related (?:issues?|links?|files?|documents?|resources?|campaigns?)|#[\\p{L}\\d]\\S*(?:[\\s,]+#\\S+)*',
    'you just read:?|distribution channels\\s*:?.{0,120}|ein presswire.{0,300}|news provided by.{0,80}|paid for (?:in part )?by\\b.{0,300}',
    '(?:related|recent|latest|more|similar|popular|other)(?: (?:\\p{L}+))? (?:posts?|news|articles?|stories|press releases?|releases|content|updates|statements)|you (?:may|might) also (?:like|be interested).{0,30}|관련 ?(?:글|기사|소식)|많이 본 뉴스|최신 ?(?:글|소식)|추천 ?기사',
    '(?:donate|give|join|volunteer|subscribe|sign up|log ?in|sign in|register|take action|get involved|what we do|our work|newsroom|press room|media center|news & (?:events|updates|media)|resources|events|careers|blog)(?: (?:now|today|here|us|to donate|for our newsletter|for updates))?!?|후원(?:하기)?|기부(?:하기)?|로그인|회원가입|구독(?:하기)?|donar|done ahora',
    '.{0,60}\\b(?:all rights reserved|todos los derechos reservados)\\b.{0,80}|(?:copyright|©|\\(c\\)).{0,120}|.{0,40}무단 ?(?:전재|복제).{0,60}|저작권자.{0,80}',
    '(?:privacy policy|terms of (?:use|service)|cookie (?:policy|settings)|sitemap|site map|accessibility|개인정보.{0,20}|이용약관)(?:[\\s|·•]+(?:privacy policy|terms.{0,15}|cookie.{0,10}|sitemap|accessibility))*',
    '(?:this (?:web)?site|we) uses? cookies\\b.{0,400}|by (?:continuing|using) (?:to |this ).{0,200}cookies.{0,100}|(?:accept|reject|allow)(?: all)?(?: cookies)?|쿠키.{0,100}',
    '(?:view|open|read|see) (?:this )?(?:e-?mail )?in (?:your )?(?:browser|a browser|korean|english|spanish|chinese)|unsubscribe\\b.{0,100}|(?:update|manage) (?:your )?preferences.{0,60}|this e?-?mail was sent (?:to|by).{0,120}|powered by .{0,40}|having trouble viewing.{0,80}|수신 ?거부.{0,60}',
    '(?:english|español|한국어|中文|tiếng việt|tagalog|korean|spanish)(?:[\\s|/·•]+(?:english|español|한국어|中文|tiếng việt|tagalog|korean|spanish))*',
    '(?:by|por) .{1,60}(?:no comments|\\d+ comments?)|\\d+ min(?:ute)?s? read|\\d+ (?:views?|shares?|likes?)|조회(?:수)? ?:? ?[\\d,]+|추천 ?\\d+',
    'page \\d+(?: (?:of|/) \\d+)?|\\d+ (?:of|/) \\d+|[–-] ?\\d+ ?[–-]|\\(?more\\)?|[–-]+ ?more ?[–-]+|\\(?계속\\)?',
  ].join('|')})$`,
  'iu',
);

/** Under or over a picture. */
const credit =
  /^(?:photo(?:s|graph)?(?: (?:credit|courtesy|by|caption))?s?\b\s*(?::|by|courtesy)|image(?: credit)?s?:|video:|caption:|credit:|alt(?:ernative)? text:|\[?(?:image|photo|logo|사진|이미지|그림|로고)(?:\s*\d+)?\s*[:\]]|[<[(【]?(?:사진|이미지)\s*(?:제공|출처|설명|=|:)|▲\s?사진)/iu;

/** What it shows, and then whose it is; or all of it in brackets, as newspapers print it. */
const caption =
  /^[^“”"]{0,240}(?:^|[.)|…]\s?)\(?photos?(?: credit| courtesy)?(?: of| by|:)\s[^.!?“”"]{2,60}[.)]?$|^\[[^\][]{25,}[.!?]\]$/iu;

/** `Immigrant RightsNationalPress Release`: a row of links copied without what stood between them. */
function isRowOfCategories(line: string): boolean {
  return (
    line.length <= 100 &&
    /^\p{Lu}[\p{L}&()’' -]*[\p{Ll})](?:Press Releases?|News|Statements?|Media|Blog)(?:\p{Lu}[\p{L}& ]*)?$/u.test(
      line,
    )
  );
}

/** `Home | News | About us`, `홈 > 소식 > 보도자료`. */
function isRowOfLinks(line: string): boolean {
  const cells = line.split(/\s*[|>›»·•]\s*/u).filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell) => cell.length <= 22 && !/[\d@“”".!?]/u.test(cell));
}

/** A line that belongs to the page, to the message or to a picture, not to the release. */
export function isPageChrome(text: string): boolean {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length > 420) return false;
  return (
    wholeLine.test(line) ||
    isRowOfLinks(line) ||
    isRowOfCategories(line) ||
    (line.length <= 300 && (credit.test(line) || caption.test(line)))
  );
}

/** A line that no paragraph runs into or out of: a label, a day, a button of some length. */
export function standsAlone(words: string): boolean {
  if (words.length > 160) return false;
  const label = releaseLabel(words);
  if (label && words.length - label.end <= 3) return true;
  const [day] = words.length <= 40 ? daysIn(words) : [];
  return (
    (day?.year !== undefined && day.start === 0 && words.length - day.end <= 2) ||
    (words.length >= 30 && isPageChrome(words))
  );
}
