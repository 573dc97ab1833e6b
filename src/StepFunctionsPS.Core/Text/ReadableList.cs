using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace StepFunctionsPS.Text;

/// <summary>A list that is text as a whole, too: a CSV file has one cell for it.</summary>
/// <param name="items">What it holds.</param>
internal sealed class ReadableList<T>(IEnumerable<T> items) : ReadOnlyCollection<T>(items.ToArray())
{
    public static ReadableList<T> Empty { get; } = new([]);

    /// <summary>The items, with commas between them.</summary>
    public override string ToString() => string.Join(", ", this);
}
