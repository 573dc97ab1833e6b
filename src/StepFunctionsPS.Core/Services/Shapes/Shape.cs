using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>
/// What a value of a service file should look like. Shapes describe the language as a table does: they find fault,
/// and coerce for <c>sfn print</c>; what a value means is read by the binders. A null counts as absent, as it does for the framework.
/// </summary>
internal abstract class Shape
{
    /// <summary>What is wanted, for messages: <c>text</c>, <c>a mapping</c>.</summary>
    public abstract string Wanted { get; }

    /// <summary>The same, one by one where there are several.</summary>
    public virtual IEnumerable<string> Forms => [Wanted];

    /// <summary>Whether the kind is right, as it is or after the framework's coercion; what is inside is not looked at.</summary>
    public abstract bool Takes(Node value);

    public void Check(Node value, ShapePlace place)
    {
        if (value is NullNode or UnknownNode) return;
        if (Takes(value)) CheckInside(value, place);
        else place.WrongKind(value, Wanted);
    }

    /// <summary>The value after the framework's coercion, as <c>serverless print</c> shows it; what does not fit stays as it is.</summary>
    public Node Coerce(Node value) => value is NullNode or UnknownNode || !Takes(value) ? value : CoerceInside(value);

    /// <summary>Coerces a value whose kind is right.</summary>
    protected internal virtual Node CoerceInside(Node value) => value;

    /// <summary>Reports what is wrong within a value whose kind is right.</summary>
    protected internal virtual void CheckInside(Node value, ShapePlace place)
    {
    }
}
