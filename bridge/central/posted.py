"""Operations as they are posted: read one by one, so that one that cannot be read does not stop the others."""

from typing import Any

import msgspec
from litestar.dto import MsgspecDTO
from litestar.exceptions import ValidationException
from litestar.typing import FieldDefinition

from bridge.sync import wire

_operation = msgspec.json.Decoder(wire.Operation)


class _Envelope(msgspec.Struct):
    operations: tuple[msgspec.Raw, ...]


class _Named(msgspec.Struct):
    id: str


class Posted(MsgspecDTO[wire.Operations]):
    """Reads `wire.Operations`, leaving a refusal in the place of each operation that cannot be read."""

    def decode_bytes(self, value: bytes) -> tuple[wire.Operation | wire.Answer, ...]:
        """The operations in order. ValidationException where not even their ids can be read."""
        try:
            raw = msgspec.json.decode(value, type=_Envelope).operations
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise ValidationException(f"The body cannot be read: {error}.") from error
        return tuple(_read(index, part) for index, part in enumerate(raw))

    @classmethod
    def create_openapi_schema(cls, field_definition: FieldDefinition, handler_id: str, schema_creator: Any) -> Any:
        """What is documented is `wire.Operations` itself."""
        del field_definition, handler_id
        return schema_creator.for_field_definition(FieldDefinition.from_annotation(wire.Operations))


def _read(index: int, raw: msgspec.Raw) -> wire.Operation | wire.Answer:
    try:
        return _operation.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        try:
            named = msgspec.json.decode(raw, type=_Named)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise ValidationException(f"operations[{index}] cannot be read: {error}.") from error
        return wire.Answer(id=named.id, state="rejected", reason=f"The central cannot read it: {error}.")
