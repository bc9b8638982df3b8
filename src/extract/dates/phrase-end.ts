const ENDS =
  /^(?:\W*$|["”’)\]]*[,.;:!?)\]–—]| [–—]| (?:and|but|or|when|as|because|if|that|which|who|where|in|at|with|to|of|for|by|on|from|while|until|through|after|before|this|last|under|over|is|are|was|were|will|would|has|have|had|he|she|it|they|we|his|her|its|their|the|a|an)\b)/i

/** Tells from the words behind a date whether its phrase ends there, so that it modifies no noun: "July talks" goes on. */
export function endsPhrase(after: string): boolean {
  return ENDS.test(after)
}
