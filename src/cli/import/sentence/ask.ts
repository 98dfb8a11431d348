/** Words with which questions begin. */
export const ASKING =
  /\?|\bplease (?:could you )?(?:provide|send|supply|confirm|tell|give|state|list|release|disclose)\b|^(?:all|every|full|please|how|what|when|where|who|which|why|whether|can|could|would|do|does|did|is|are|was|were|has|have|a copy|cop(?:y|ies) of|copies|the (?:\w+ ){0,2}(?:number|total|names?|costs?|amount|dates?|sum|value|percentage|proportion|average|breakdown|details|figures)\b|number of|total|details of|list of|any|if|for (?:each|the)|i (?:would like|request|want|am requesting)|in (?:the|each))\b/i;
/** What frames a request, and asks nothing. */
export const FORMALITY =
  /^(?:thank you|many thanks|thanks|i look forward|please (?:provide|send|supply) (?:this|the|your|me with (?:this|the)) (?:information|data|response|reply|answers?)?.{0,60}(?:format|electronic|e-?mail|excel|csv)|if (?:this|it|you|any|my) .{0,120}(?:clarif|contact me|too (?:broad|much)|exceed|not possible|refine|cost|limit|section)|under the freedom|this is a (?:request|freedom)|i (?:am writing|write) (?:to|under))/i;
