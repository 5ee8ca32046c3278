/** Who commits to what, in English. */

const WILL =
  "(?:i'?ll|i will|we'?ll|we will|i(?:'m| am) (?:going to|gonna)|we(?:'re| are) going to|imma|i shall|let me(?! know| have| see if you)|i can|i promise(?: you)?(?: to)?|i'd|and will|then will|^\\s*(?:will|gonna|going to))";
const BETWEEN = "(?:\\s+(?!not\\b|never\\b)[\\p{L}'/-]+){0,7}?\\s+";
const SAY =
  '(?:be (?:on |in )?(?:here|online)|shout|holler|give (?:you|u) a (?:shout|call|buzz|ring)|pop (?:on|in|back|by)|leave (?:you|u)|write|message|msg|text|e-?mail|voice|dm|whatsapp|feed back|touch base|catch up|loop (?:you|u) in|have (?:it|this|that|everything) (?:for|with|ready for) (?:you|u)|drop (?:you|u)|pass (?:on|along)|update|tell|let (?:you|u) (?:know|have)|get back|come back|be back|be in touch|get in touch|be with you|stay in touch|keep (?:you|u)|call|ring|phone|send|forward|reply|answer|respond|confirm|report|drop|ping|share|give (?:you|u)|follow[- ]?up|check (?:back )?in|contact|notify|inform|circle back|reach out|reach you|show you|explain|post you|speak|talk|have (?:an?|the|your|more|some)?\\s?(?:answer|update|news|reply|info\\w*|word|result)(?: for (?:you|u))?)(?! (?:to )?(?:them|him|her|dhl|fedex|ups|usps|evri|customs|the (?:depot|carrier|courier|warehouse|driver|bank|post|customs|hub|broker|supplier|office|airline|local)))';

const NEWS =
  '(?:update|answer|news|outcome|message|msg|word|reply|result|decision|(?:tracking )?number|label|photo|picture|pic|voice (?:note|message)|note|confirmation|proof|receipt|feedback|call|report|response|e-?mail|info\\w*|details|solution)';

export const TELL = [
  "(?:there(?:'ll| will) be|(?:an?|my|our|the) (?:\\p{L}+ )?)(?:\\p{L}+ ){0,2}?(?:message|update|note|reply|answer|email|news|text) (?:waiting )?(?:from|by) (?:me|us)",
  "(?:(?:my|our|the) (?:[\\p{L}]+ ){0,2}?(?:colleague|team|teammate|manager|boss|partner|supervisor|specialist|desk|night shift|day shift)|someone (?:from|on) (?:my|our) team|one of us)(?: \\p{L}+)? (?:will|is going to|shall|'ll) (?:\\p{L}+ ){0,2}?(?:write|message|text|call|ring|e-?mail|update|get back|answer|reply|contact|let (?:you|u) know|tell|reach|be in touch|send|take over|follow up|confirm)",
  "(?:you|u)(?:'?ll| will) be the first to (?:know|hear)|first to (?:know|hear)",
  `${WILL}${BETWEEN}${SAY}`,
  `${WILL}\\s+${SAY}`,
  `you(?:'?ll| will| shall| can)? (?:definitely |also |already |then )?(?:have|get|receive|see|expect|find|be (?:getting|receiving|having)) (?:[\\p{L}'\\d-]+ ){0,5}?(?:${NEWS}|from (?:me|us))`,
  `(?:my|our) (?:[\\p{L}']+ ){0,3}?${NEWS} (?:will )?(?:reach(?:es)?|be(?: with)?|is with|arrives? (?:with|in)|lands?|get(?:s)? to|find(?:s)?|come(?:s)?|follow(?:s)?)`,
  '(?:you|u) (?:[\\p{L}]+ ){0,2}?(?:be|get) (?:contacted|called|messaged|emailed|texted) by (?:me|us)',
  "(?:you|u)(?:'?ll| will| shall)? (?:definitely |also |then )?(?:hear|be hearing)\\b.{0,30}?(?:from (?:me|us))?",
  "(?:you|u)(?:'?ll| will| shall) (?:definitely |also |then )?(?:know|be (?:updated|informed|notified|told))",
  `(?:expect|look out for) (?:[\\p{L}']+ ){0,3}?${NEWS}(?: from (?:me|us))?`,
  '(?:back|get back) (?:to you|in touch|with (?:you|an?|the|news))',
  '(?:writing|messaging|updating|calling) you (?:back |again )?(?:tomorrow|tonight|today|on|at|by|within|in)',
  '(?:^\\s*|i |and |then )(?:report|write|call|ring|text|message) (?:back|you)',
  `you(?:'ve| have) got (?:your|an?|the) (?:\\p{L}+ )?${NEWS}`,
  // "I'm ringing you at 11", and without "I'm" at the start of a chat line.
  "i(?:'m| am) (?:ring|call|messag|writ|text|send|e-?mail|updat|forward|brief)\\p{L}*ing (?:you|u|it|this|the)",
  '^\\s*(?:popping|coming|checking|getting|calling|ringing|texting|sending|messaging|writing|pinging) (?:back|in|by|you|u|it|over)',
  "i(?:'m| am) back (?:to you |with )?(?:in|by|at|within)",
  '(?:talk|speak) (?:to you )?(?:tomorrow|tonight|then|later|on|at)',
].join('|');

/** Nouns that announce word from us; in a clause about somebody else they announce theirs. */
export const NEWS_COMES = [
  `(?:first|next|very first) ${NEWS} (?:goes|is going|will go|is|will be) (?:to|for) (?:you|u)`,
  `(?:^\\s*|(?:my|our|the|your|an?|next|another|full|first|new|final) )${NEWS}s? (?:from (?:me|us) )?(?:follows?|coming|comes|is coming|will (?:follow|come|reach|be)|goes out|by|within|tomorrow|tonight|today|at|before|on (?:mon|tue|wed|thu|fri|sat|sun))`,
  '(?:more|news) (?:from me|follows?|tomorrow|tonight|later)',
].join('|');

export const ACT = [
  // Whatever else we say we will do, at a time: being somewhere and closing are no service to anybody.
  `${WILL}\\s+(?:\\p{L}+ly )?(?!(?:be|not|never|need|have to|miss|understand|imagine|see (?:that|how|why|you|it)|close|assume|bet|say)(?![\\p{L}]))\\p{L}+`,
  `${WILL}${BETWEEN}(?:ship|dispatch|refund|order|check|ask|look|open|file|book|pack|start|process|arrange|find|have|do|chase|push|speak|go|reserve|resend|issue|transfer|pay|request|reship|see|try|sort|solve|fix|prepare|drop|post|take|put|know)`,
  '(?:refund|replacement|new one|parcel|package|order) (?:goes out|leaves|ships|is sent|will (?:leave|ship|go out|be sent))',
  '(?:we|i) (?:ship|send|refund|post|dispatch) (?:it|you|the|your|a)',
].join('|');

export const WAIT =
  '(?:please )?(?:give me|give us|allow (?:me|us)|hold on|hang on|bear with (?:me|us)|stay with me|stand by|just need|i need|need)|(?:one|a) (?:sec|moment|minute)|back in';

export const THIRD =
  "they|he|she|it(?:'s|'ll| will| takes?| needs?| should| usually| normally)|carrier|courier|customs|dhl|fedex|ups|usps|royal mail|evri|warehouse|driver|bank|airline|post office|broker|agent has|paypal|depot|hub|their|clears?|usually|normally|typically|estimated|delivery|parcel|package|you have|you've|please";
