/** English: what is no parcel problem. Buying, thanks, other people's stories, and problems that are over or denied. */
import type { Signal } from './types.ts';

export const EN_OTHER: readonly Signal[] = [
  [
    "how (?:do|does) (?:you|u|it) (?:pack|wrap|ship|protect|come|look)|(?:i|i've|ive) (?:read|heard|saw|seen) (?:that|ppl|people|about|reviews?|some)",
    3.4,
  ],
  ['(?:but|although|though)\\b.{0,30}(?:fine|perfect|intact|okay|ok|great|unharmed|love it)', 3.6],
  ['(?:credit|debit|bank|sim|gift) ?cards?', 1.8],
  ['(?:thank(?:s| you)|thx|ty|cheers|tysm)\\b', 1.2],
  [
    '(?:do|can|could|would) (?:you|u) (?:have|sell|ship|deliver|accept|offer|make|do|take)|is (?:it|this|the \\p{L}+) (?:available|in stock|waterproof|real|compatible)|how much (?:is|does|for|are|would)|price|discount|wholesale|catalog(?:ue)?|in stock|coupon|promo',
    2.6,
  ],
  [
    '(?:before|thinking of|thinking about|want to|wanna|would like to|like to|can i|how (?:do|can) i) (?:i )?(?:buy|order|purchas\\p{L}*|ordering|buying|place)',
    2.6,
  ],
  [
    "(?:arrived|received|got|came|landed|delivered|found|here|sorted|resolved|solved|fixed|it's here|works?)\\b.{0,30}(?:thank|thx|ty\\b|love|perfect|great|happy|beautiful|amazing|safe|fine|well|early|good|nice|lovely|now|finally)",
    3,
  ],
  [
    "(?:found it|never ?mind|no worries|no rush|all good|take your time|my bad|wrong chat|forget it|it'?s (?:ok|fine)|sorted now|turned up|problem solved|all sorted|safe and sound)",
    3,
  ],
  [
    "(?:not|n'?t|never|nothing|no) (?:a |even |at all |any |one )?(?:scratch|late|damaged?|broken|problem|issue|missing)",
    2.6,
  ],
  [
    '(?:last time|previous(?:ly)?|last (?:year|order)|in the past|my (?:other|first|previous) order|used to|other people|reviews?|people (?:say|complain)\\p{L}*|ppl)',
    2,
  ],
  [
    '(?:love|like|loved|great|excellent|amazing|beautiful|awesome|perfect|good|nice|happy|pleased|satisfied|recommend|best|well (?:packed|made))',
    1.4,
  ],
  [
    '(?:how (?:are|r) (?:you|u)|good (?:morning|night|evening|afternoon)|happy (?:new year|birthday|christmas|eid)|hello|hi|hey)',
    0.6,
  ],
  [
    '(?:flight|app|website|account|password|login|log in|luggage|bank card|subscription|channel|video|game|match|movie|song)',
    1.6,
  ],
  ['how (?:do|does|to|can) (?:i|you|it|this) (?:use|clean|wash|set|install|connect|charge|reset|work)', 2.4],
  ['(?:do|does|if|will) (?:i|we|it) .{0,20}(?:if i (?:order|buy)|when i (?:order|buy))', 2],
];
