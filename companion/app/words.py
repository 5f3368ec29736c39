"""From the packs' words to the keys the pages bind to."""

from companion.visit.words import VisitWords


def page_words(words: VisitWords) -> dict[str, str]:
    """The sentences of the visit's pages by the key a page asks for."""
    worry, much, called, out = words.worry, words.how_much, words.called, words.check_out
    return {
        "dataNote": words.data,
        "worryQuestion": worry.question,
        "worryWhy": worry.why,
        "worryLow": worry.low,
        "worryHigh": worry.high,
        "worryHighAnswer": worry.high_answer,
        "worryHighBreathe": worry.high_breathe,
        "worryHighNurse": worry.high_nurse,
        "howMuchQuestion": much.question,
        "howMuchChange": much.change,
        "mainLabel": much.main,
        "mainHint": much.main_hint,
        "stepsLabel": much.steps,
        "stepsHint": much.steps_hint,
        "fullLabel": much.full,
        "fullHint": much.full_hint,
        "calledTitle": called.title,
        "calledBreath": called.breath,
        "calledTell": called.tell,
        "calledHand": called.hand,
        "calledBack": called.back,
        "afterQuestion": out.question,
        "afterThanks": out.thanks,
    }


def answers_to_change(words: VisitWords) -> dict[str, str]:
    """What to say when worry went down, stayed, or went up."""
    out = words.check_out
    return {"lower": out.lower, "same": out.same, "higher": out.higher}
