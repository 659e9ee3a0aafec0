"""What is said of a ballot, in both languages."""

from __future__ import annotations

from fractions import Fraction

from thidua_rules.model.law import Text

NOT_SECRET = Text("phải bỏ phiếu kín", "the ballot has to be secret")
SECRET_NOT_STATED = Text(
    "chưa nêu có bỏ phiếu kín hay không", "whether the ballot was secret is not stated"
)
NO_SHARE = Text("văn bản không nêu tỷ lệ phiếu phải đạt", "the text names no share that is needed")
NOT_COUNTED = Text(
    "chưa nêu số phiếu không đồng ý và không hợp lệ",
    "votes against and invalid ones are not stated",
)


def too_few(yes: int, needed: int, base: int | None) -> Text:
    return Text(
        f"{yes} phiếu đồng ý, cần ít nhất {needed} trên {base}",
        f"{yes} votes are yes, at least {needed} of {base} are needed",
    )


def no_quorum(present: int, members: int, quorum: Fraction) -> Text:
    return Text(
        f"có mặt {present}/{members}, cần ít nhất {quorum}",
        f"{present} of {members} are present, {quorum} are needed",
    )


def too_many_rounds(rounds: int, this: int) -> Text:
    return Text(
        f"chỉ được bỏ phiếu {rounds} lần, đây là lần {this}",
        f"there may be {rounds} ballots, this is number {this}",
    )


def written(votes: int) -> Text:
    return Text(
        f"{votes} phiếu gửi bằng văn bản có thể không được tính",
        f"{votes} written votes possibly do not count",
    )


def failing_that(then: Text) -> Text:
    return Text(f"nếu chưa đạt, {then.vi} quyết định", f"failing that, {then.en} decides")


def still_members(recused: int) -> Text:
    return Text(
        f"{recused} thành viên không bỏ phiếu vẫn tính trong tổng số thành viên",
        f"{recused} members who must not vote still count among all members",
    )


def too_many_voters(voters: int, members: int) -> Text:
    return Text(
        f"có mặt và gửi ý kiến {voters} người, nhiều hơn {members} thành viên",
        f"{voters} were present or wrote, more than the {members} members",
    )


def too_many_votes(votes: int, voters: int) -> Text:
    return Text(
        f"{votes} phiếu, nhiều hơn {voters} người có mặt hoặc gửi ý kiến",
        f"{votes} votes, more than the {voters} who were present or wrote",
    )


def recused_voted(votes: int, recused: int, members: int) -> Text:
    return Text(
        f"{votes} phiếu, nhưng {recused}/{members} thành viên không được bầu",
        f"{votes} votes, but {recused} of the {members} members must not vote",
    )
