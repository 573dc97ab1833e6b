using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace StepFunctionsPS.Permissions;

/// <summary>Actions that are text as a whole, too: a CSV file has one cell for them.</summary>
/// <param name="actions">The actions.</param>
internal sealed class ActionList(IEnumerable<string> actions) : ReadOnlyCollection<string>(actions.ToArray())
{
    /// <summary>The actions, with commas between them.</summary>
    public override string ToString() => string.Join(", ", this);
}
