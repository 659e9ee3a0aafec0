"""Where a nomination can be."""

from __future__ import annotations

from thidua_rules.model.law import Text
from thidua_rules.workflows.lifecycle import State


def _state(id: str, vi: str, en: str, *, final: bool = False) -> State:
    return State(id, Text(vi, en), final=final)


STATES = (
    _state("draft", "Hồ sơ nháp", "Draft"),
    _state("submitted", "Đã trình", "Submitted"),
    _state("returned", "Trả lại để bổ sung", "Returned for supplement"),
    _state("appraised", "Đã thẩm định", "Appraised"),
    _state("consulted", "Đã lấy ý kiến, công khai", "Opinions taken, made public"),
    _state("second-round", "Chờ bỏ phiếu vòng hai", "Awaiting a second ballot"),
    _state("voted", "Hội đồng đã thông qua", "Carried by the council"),
    _state("advised", "Thường trực đã tham mưu", "Advised on by the standing office"),
    _state("altered", "Hội đồng đề nghị hình thức khác", "Another award instead", final=True),
    _state("not-carried", "Hội đồng không thông qua", "Not carried by the council", final=True),
    _state("proposed", "Đã trình cấp quyết định", "Before the deciding authority"),
    _state("granted", "Đã có quyết định tặng", "Granted", final=True),
    _state("not-granted", "Không tặng", "Not granted", final=True),
    _state("conferred", "Đã trao", "Conferred", final=True),
    _state("revoked", "Đã hủy bỏ quyết định", "Revoked", final=True),
    _state("withdrawn", "Đã rút", "Withdrawn", final=True),
)

UNDECIDED = (
    *("draft", "submitted", "returned", "appraised"),
    *("consulted", "second-round", "voted", "advised", "proposed"),
)
